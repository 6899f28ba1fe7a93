/** Whether a value is an object in the sense of JSON: not an array, and not `null`. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** {@link isObject} for a value whose type is known: it narrows that type. */
export function isObjectOf<Component>(value: Component): value is Component & object {
  return isObject(value);
}

/** A type of JSON values, or `undefined`, or `not JSON` for any other value that JSON does not have. */
export type JsonType = "null" | "boolean" | "number" | "string" | "array" | "object" | "undefined" | "not JSON";

/** The JSON type of a value. */
export function jsonType(value: unknown): JsonType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  const type = typeof value;
  if (type === "boolean" || type === "number" || type === "string" || type === "object" || type === "undefined")
    return type;
  return "not JSON";
}
