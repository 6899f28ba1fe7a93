import type { ChatCompletionResponseMessage } from "@chat-completion/types/wire";
import { isContentPart, textOfParts } from "../content-parts.js";
import { isObject } from "../json.js";
import { isListOf } from "../list.js";

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

/** A content as one text: the text of its parts, the JSON of an object. `null` if there is none. */
export function decodeContent(content: ChatCompletionResponseMessage["content"]): string | null {
  return (isListOf(content, isContentPart) ? textOfParts(content) : textOfObject(content)) ?? null;
}
