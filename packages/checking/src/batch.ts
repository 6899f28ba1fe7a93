/** What stands on a line: a response, or one in the envelope that the Batch API puts around it. */
export interface Unwrapped {
  response: unknown;
  /** What the batch calls the request. */
  customId?: string;
}

/**
 * Takes a response out of a line of a Batch API output file, where it stands under `response.body`. A request that the
 * batch never sent has no response, but an `error` beside it; such a line is handed on whole, as an error in place of a
 * completion.
 */
export function unwrapBatch(value: unknown): Unwrapped {
  if (!isObject(value) || "choices" in value || typeof value.custom_id !== "string") return { response: value };
  const customId = value.custom_id;
  if (isObject(value.response) && "body" in value.response) return { response: value.response.body, customId };
  return { response: value, customId };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
