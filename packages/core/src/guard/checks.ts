import { isObject } from "../json.js";

/** Whether a value is a boolean. */
export function isBoolean(value: unknown): value is boolean {
  return typeof value === "boolean";
}

/** Whether a value is a finite number. */
export function isFiniteNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

/** Whether a value is a string. */
export function isString(value: unknown): value is string {
  return typeof value === "string";
}

/** Whether a value is a string, or absent, or `null`. */
export function isOptionalString(value: unknown): value is string | null | undefined {
  return typeof value === "string" || value === undefined || value === null;
}

/** Whether a value is an integer, or absent, or `null`. An integer is what `Number.isInteger` says: `1e20` is one. */
export function isOptionalInteger(value: unknown): value is number | null | undefined {
  return Number.isInteger(value) || value === undefined || value === null;
}

/** Whether a value is an object whose own values all pass `isValue`. An own `__proto__` is a key like any other. */
export function isRecordOf<Value>(
  value: unknown,
  isValue: (item: unknown) => item is Value,
): value is Record<string, Value> {
  if (!isObject(value)) return false;
  for (const item of Object.values(value)) {
    if (!isValue(item)) return false;
  }
  return true;
}
