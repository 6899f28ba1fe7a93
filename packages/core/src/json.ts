/** Whether a value is what JSON calls an object: no array, no `null`. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** {@link isObject} for a value of a known type, which it keeps. */
export function isObjectOf<Component>(value: Component): value is Component & object {
  return isObject(value);
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
