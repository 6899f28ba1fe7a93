import { isObject } from "../json.js";

/** Whether a string is there, or absent, or `null`. */
export function isOptionalString(value: unknown): value is string | null | undefined {
  return typeof value === "string" || value === undefined || value === null;
}

/** Whether an integer is there, or absent, or `null`. An integer is what `Number.isInteger` says: `1e20` is one. */
export function isOptionalInteger(value: unknown): value is number | null | undefined {
  return Number.isInteger(value) || value === undefined || value === null;
}

/** Whether an array is there whose items all pass, or it is absent, or `null`. */
export function isOptionalArray<Item>(
  value: unknown,
  isItem: (item: unknown) => item is Item,
): value is Item[] | null | undefined {
  return value === undefined || value === null || isArrayOf(value, isItem);
}

/** Whether a value is an array whose items all pass. */
export function isArrayOf<Item>(value: unknown, isItem: (item: unknown) => item is Item): value is Item[] {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isItem(value[index])) return false;
  }
  return true;
}

/** Whether a value is an object whose own values all pass, whatever their keys: an own `__proto__` is a key like any. */
export function isMapOf(value: unknown, isValue: (item: unknown) => boolean): boolean {
  if (!isObject(value)) return false;
  for (const item of Object.values(value)) {
    if (!isValue(item)) return false;
  }
  return true;
}
