import { isObject } from "../json.js";
import type { Explanation } from "./explanation.js";

/** Longest excerpt of a server's error message that is quoted, in UTF-16 code units. */
const QUOTED_LENGTH = 500;

/** What a value is, if it is no chat completion at all. */
export type NonCompletionCode =
  /** The value is no JSON object. */
  | "not-an-object"
  /** The value is an error that the server sent in place of a completion. */
  | "error-envelope"
  /** The value is a chunk of a stream. */
  | "chunk";

/** Why a value is no chat completion at all. */
export interface NonCompletion extends Omit<Explanation, "member"> {
  /** What it is instead. */
  code: NonCompletionCode;
}

/**
 * Explains that a value is no chat completion at all: no object, an error that the server sent in place of a completion
 * (with status 200, as OpenRouter does), or a chunk of a stream. `undefined` if it is none of these: it is a
 * completion, which may be malformed.
 */
export function findNonCompletion(value: unknown): NonCompletion | undefined {
  const received = (code: NonCompletionCode, what: string): NonCompletion => {
    return { code, message: `Expected a chat completion, received ${what}` };
  };
  if (!isObject(value)) return received("not-an-object", describe(value));
  if (value.choices == null && value.error != null) {
    return received("error-envelope", `an error in its place: ${quoteError(value.error)}`);
  }
  if (isChunk(value)) {
    return received("chunk", "a chunk of a stream; ask without `stream`, or put the chunks together first");
  }
  return undefined;
}

function describe(value: unknown): string {
  if (value === null) return "null";
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return "an array";
  if (typeof value === "string" && /^\s*</.test(value)) return "a string that looks like an HTML page";
  return `a ${typeof value}`;
}

function quoteError(error: unknown): string {
  const message = isObject(error) ? error.message : error;
  return typeof message === "string" ? JSON.stringify(message.slice(0, QUOTED_LENGTH)) : "it has no message";
}

/** A chunk has the `object` of one, or a choice with a `delta` in place of a message. */
function isChunk(response: Record<string, unknown>): boolean {
  if (response.object === "chat.completion.chunk") return true;
  return Array.isArray(response.choices) && response.choices.some(hasDeltaInsteadOfMessage);
}

function hasDeltaInsteadOfMessage(choice: unknown): boolean {
  return isObject(choice) && choice.message == null && choice.delta != null;
}
