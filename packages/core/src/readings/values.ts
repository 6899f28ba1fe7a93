import { isObject } from "../json.js";

/** A member of an object, by its key. `undefined` if the value is no object. */
export function memberOf(value: unknown, key: string): unknown {
  return isObject(value) ? value[key] : undefined;
}

/** The first of the values that is a text and not empty. */
export function firstText(...values: unknown[]): string | null {
  for (const value of values) {
    if (typeof value === "string" && value !== "") return value;
  }
  return null;
}

/** The first of the values that is a finite number. */
export function firstNumber(...values: unknown[]): number | null {
  for (const value of values) {
    if (typeof value === "number" && Number.isFinite(value)) return value;
  }
  return null;
}

/** A call's id as text: some servers number their calls. Empty if there is none. */
export function textOfId(id: unknown): string {
  return typeof id === "number" ? String(id) : (firstText(id) ?? "");
}
