/** Whether a value is what JSON calls an object: no array, no `null`. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The reverse of {@link isObject}, for a value that is typed as an object already and should stay typed as it is. */
export function isNoObject(value: unknown): boolean {
  return !isObject(value);
}

/** What JSON calls the type of a value, or what JavaScript calls it where JSON has no such value. */
export type JsonType = "null" | "boolean" | "number" | "string" | "array" | "object" | "undefined" | "not JSON";

/** What JSON calls the type of a value. */
export function jsonType(value: unknown): JsonType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  const type = typeof value;
  if (type === "boolean" || type === "number" || type === "string" || type === "object" || type === "undefined")
    return type;
  return "not JSON";
}
