import { isObject } from "../json.js";
import { isDecodedChoice } from "./choice.js";
import { describeError, hasError, hasErrorWords, isError } from "./error-envelope.js";
import type { Explanation } from "./explanation.js";
import { describeExotic, describeNonObject } from "./not-an-object.js";
import { describeOtherApi, describeTextCompletion, hasText } from "./other-api.js";
import { findWrapped } from "./wrapped.js";

/** What a value is that is no chat completion at all. */
export type NonCompletionCode =
  /** It is no JSON object. */
  | "not-an-object"
  /** It has a chat completion inside. */
  | "wrapped"
  /** It is an error that the server sent in place of a completion. */
  | "error-envelope"
  /** It is a chunk of a stream. */
  | "chunk"
  /** It is the response of another API, or a request. */
  | "other-api"
  /** It is what decoding gave, or another SDK's camelCase. */
  | "decoded";

/** Why a value is no chat completion at all. */
export interface NonCompletion extends Omit<Explanation, "member"> {
  /** What it is instead. */
  code: NonCompletionCode;
}

/**
 * Says what a value is, if it is no chat completion at all. `undefined` for a completion, right or broken.
 *
 * A completion may have any key beside its choices, so most of these are looked for only where `choices` is absent or
 * `null`. Servers send errors with status 200 (OpenRouter), also beside empty choices.
 */
export function findNonCompletion(value: unknown): NonCompletion | undefined {
  const found = isObject(value) ? findInObject(value) : findInOther(value);
  return found && { code: found[0], message: `Expected a chat completion, received ${found[1]}` };
}

type Found = [code: NonCompletionCode, what: string];

function findInOther(value: unknown): Found {
  if (!Array.isArray(value)) return ["not-an-object", describeNonObject(value)];
  const wrapped = findWrapped(value);
  if (wrapped !== undefined) return ["wrapped", `one inside ${wrapped}; parse its items one by one`];
  const [first] = value;
  if (isObject(first) && isErrorAlone(first)) return errorEnvelope(first);
  return ["not-an-object", describeNonObject(value)];
}

function findInObject(value: Record<string, unknown>): Found | undefined {
  const { choices } = value;
  if (choices == null) return findWithoutChoices(value);
  if (!Array.isArray(choices)) return isChunk(value) ? CHUNK : undefined;
  if (choices.length === 0 && hasError(value)) return errorEnvelope(value);
  if (isChunk(value) || choices.some(hasDelta)) return CHUNK;
  if (choices.some(hasText)) return ["other-api", describeTextCompletion()];
  return choices.some((choice) => isObject(choice) && isDecodedChoice(choice)) ? DECODED : undefined;
}

function findWithoutChoices(value: Record<string, unknown>): Found | undefined {
  const exotic = describeExotic(value);
  if (exotic !== undefined) return ["not-an-object", exotic];
  const wrapped = findWrapped(value);
  if (wrapped !== undefined) return ["wrapped", `one inside ${wrapped}; parse that instead`];
  if (isError(value)) return errorEnvelope(value);
  if (isChunk(value)) return CHUNK;
  const other = describeOtherApi(value);
  if (other !== undefined) return ["other-api", other];
  return hasErrorWords(value) ? errorEnvelope(value) : undefined;
}

const CHUNK: Found = [
  "chunk",
  "a chunk of a stream; put the chunks together with `accumulateChunks`, or ask without `stream`",
];

const DECODED: Found = [
  "decoded",
  "one that is decoded already; parse the JSON that the server sent, " +
    "or check decoded ones with `CreateChatCompletionResponseToWireSchema`",
];

function errorEnvelope(value: Record<string, unknown>): Found {
  return ["error-envelope", `an error in its place: ${describeError(value)}`];
}

function isErrorAlone(value: Record<string, unknown>): boolean {
  return value.choices == null && (isError(value) || hasErrorWords(value));
}

/** Whether a value says that it is a chunk. */
function isChunk(value: Record<string, unknown>): boolean {
  return value.object === "chat.completion.chunk";
}

/** Whether a choice is that of a chunk: it has a delta in the place of a message. */
function hasDelta(choice: unknown): boolean {
  return isObject(choice) && choice.message == null && choice.delta != null;
}
