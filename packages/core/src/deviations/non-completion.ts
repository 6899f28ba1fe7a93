import { isObject, jsonType } from "../json.js";
import type { Deviation } from "./deviation.js";

/** So much of a server's error message is quoted. */
const QUOTED_LENGTH = 500;

/**
 * Says what a value is where it is no chat completion at all: no object, an error that the server sent in place of a
 * completion (with status 200, as OpenRouter does), or a chunk of a stream. `undefined` where it is none of these, be it a
 * completion or a broken one.
 */
export function findNonCompletion(value: unknown): Deviation | undefined {
  const deviation = (code: Deviation["code"], message: string): Deviation => {
    return { code, path: [], message: `Expected a chat completion, received ${message}`, received: jsonType(value) };
  };
  if (!isObject(value)) return deviation("not-an-object", describe(value));
  if (value.choices == null && value.error != null) {
    return deviation("error-envelope", `an error in its place: ${quoteError(value.error)}`);
  }
  if (isChunk(value)) {
    return deviation(
      "chunk",
      "a chunk of a stream; leave `stream` out of the request, or put the chunks together first",
    );
  }
  return undefined;
}

function describe(value: unknown): string {
  switch (jsonType(value)) {
    case "string":
      return /^\s*</.test(value as string) ? "a string that looks like an HTML page" : "a string";
    case "array":
      return "an array";
    case "null":
      return "null";
    case "undefined":
      return "nothing";
    default:
      return `a ${typeof value}`;
  }
}

function quoteError(error: unknown): string {
  const message = isObject(error) ? error.message : error;
  return typeof message === "string" ? JSON.stringify(message.slice(0, QUOTED_LENGTH)) : "it has no message";
}

/** A chunk says so itself, or has a `delta` in the place of a message. */
function isChunk(response: Record<string, unknown>): boolean {
  if (response.object === "chat.completion.chunk") return true;
  return Array.isArray(response.choices) && response.choices.some(hasDeltaInsteadOfMessage);
}

function hasDeltaInsteadOfMessage(choice: unknown): boolean {
  return isObject(choice) && choice.message == null && choice.delta != null;
}
