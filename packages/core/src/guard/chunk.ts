/** What only chunks have besides choices, be it `null`. */
const OF_CHUNKS = ["usage", "moderation", "audio"];

/**
 * Whether an object is a chunk by its keys: it has choices, or says that it is a chunk, or has what else chunks have, or
 * nothing at all (llama.cpp).
 */
export function isChunkByItsKeys(value: Record<string, unknown>): boolean {
  if (value.choices !== undefined || value.object === "chat.completion.chunk") return true;
  return OF_CHUNKS.some((key) => value[key] !== undefined) || isEmpty(value);
}

/** Whether it is `{}`. A `Response` or a promise has no keys of its own either, and is none. */
function isEmpty(value: object): boolean {
  if (Object.keys(value).length > 0) return false;
  const prototype = Object.getPrototypeOf(value);
  // The prototype of an object literal, of whatever realm, has none.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Whether an object has an `error` that is more than a flag that is off. */
export function hasNoError(value: Record<string, unknown>): boolean {
  return value.error == null || value.error === false;
}

/** Whether a chunk's choice is none of a text completion, and is not decoded already. */
export function isOnTheWire(choice: Record<string, unknown>): boolean {
  if (choice.delta == null && choice.message == null && choice.text != null) return false;
  if (choice.finish_reason === undefined && choice.finishReason !== undefined) return false;
  const delta = choice.delta as { tool_calls?: unknown; toolCalls?: unknown } | null | undefined;
  return delta == null || delta.tool_calls !== undefined || delta.toolCalls === undefined;
}
