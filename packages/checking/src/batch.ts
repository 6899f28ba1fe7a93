/** A response from a line, without the envelope that the Batch API puts around it. */
export interface Unwrapped {
  response: unknown;
  /** `custom_id` of the request. Absent if there was no envelope. */
  customId?: string;
}

/**
 * Returns the response in a line of a Batch API output file, which is at `response.body`. A request that the batch
 * never sent has an `error` and no response. Such a line is returned whole, as an error in place of a completion.
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
