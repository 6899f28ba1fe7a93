import { isObject } from "../json.js";

/** The JSON of an object that stands in the place of a text. Anything else is returned as it is. */
export function textOfObject<Value>(value: Value): Exclude<Value, object> | string {
  return isObject(value) ? jsonOf(value) : (value as Exclude<Value, object>);
}

/** `JSON.stringify`, which has no room on the stack for an object that is some thousand levels deep: it is `{}` then. */
function jsonOf(value: object): string {
  try {
    return JSON.stringify(value);
  } catch {
    return "{}";
  }
}
