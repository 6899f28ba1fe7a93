import { isChunkByItsKeys, isOnTheWire } from "../guard/chunk.js";
import { isObject } from "../json.js";
import { describeError, hasError, hasErrorWords, isError } from "./error-envelope.js";
import type { Explanation } from "./explanation.js";
import type { NonCompletionCode } from "./not-a-completion.js";
import { describeExotic, describeNonObject, isStreamText } from "./not-an-object.js";
import { describeOtherApi, describeTextCompletion, hasText } from "./other-api.js";

/** Why a value is no chunk of a streamed chat completion. */
export interface NonChunk extends Explanation {
  /** What it is instead. Absent if it is an object without choices, of which nothing else is known. */
  code?: NonCompletionCode;
}

/**
 * Says what a value is, if it is no chunk of a streamed chat completion at all. `undefined` for a chunk, right or broken.
 */
export function findNonChunk(value: unknown): NonChunk | undefined {
  const received = (code: NonCompletionCode, what: string): NonChunk => {
    return { code, message: `Expected a chunk of a chat completion, received ${what}` };
  };
  const source = describeSource(value);
  if (source !== undefined) return received("not-an-object", source);
  if (!isObject(value)) return received("not-an-object", describeNonObject(value));
  if (hasError(value)) return received("error-envelope", `an error in its place: ${describeError(value)}`);
  if (Array.isArray(value.choices)) {
    const wrong = value.choices.map(explainPart).find((explanation) => explanation !== undefined);
    return wrong && received(wrong.code as NonCompletionCode, wrong.message);
  }
  if (isChunkByItsKeys(value)) return undefined;
  const exotic = describeExotic(value);
  if (exotic !== undefined) return received("not-an-object", exotic);
  if (isError(value)) return received("error-envelope", `an error in its place: ${describeError(value)}`);
  const other = describeOtherApi(value) ?? describeEvent(value);
  if (other !== undefined) return received("other-api", other);
  if (hasErrorWords(value)) return received("error-envelope", `an error in its place: ${describeError(value)}`);
  return { message: "Expected `choices`: this object has nothing that a chunk has", member: "choices" };
}

/** What chunks are read from, and is none itself. */
function describeSource(value: unknown): string | undefined {
  if (typeof value === "string" && isStreamText(value)) return "the text of a stream; read it with `readChunks`";
  const isResponse = isObject(value) && typeof value.json === "function" && !isChunkByItsKeys(value);
  return isResponse ? "a Response; read it with `readChunks`" : undefined;
}

/** Says why a chunk's choice is rejected for what no schema of an object can express. `undefined` if it is not. */
export function explainChunkChoice(choice: unknown): Explanation | undefined {
  const wrong = explainPart(choice);
  return wrong && { message: `Expected a chunk's choice, received ${wrong.message}` };
}

function explainPart(choice: unknown): NonChunk | undefined {
  if (!isObject(choice) || isOnTheWire(choice)) return undefined;
  if (choice.delta == null && hasText(choice)) return { code: "other-api", message: describeTextCompletion() };
  return {
    code: "decoded",
    message: "one that is decoded already; its schema is the one whose name ends with ToWireSchema",
  };
}

/** The events of other APIs, which say their type in words of their own. */
function describeEvent({ type }: Record<string, unknown>): string | undefined {
  if (typeof type !== "string") return undefined;
  if (type.startsWith("response.")) return "an event of the Responses API; ask /v1/chat/completions";
  return /^(?:message|content_block)_/.test(type) ? "an event of Anthropic's API; ask /v1/chat/completions" : undefined;
}
