import type { ChatCompletionContentPart } from "@chat-completion/types/wire";
import { isObject } from "./json.js";

/** Whether a value is a part of a message's content: an object with a `type` that is a string. */
export function isContentPart(value: unknown): value is ChatCompletionContentPart {
  return isObject(value) && typeof value.type === "string";
}

/** The texts of those parts that have one, joined. `null` where no part has a text. */
export function textOfParts(parts: ChatCompletionContentPart[]): string | null {
  let text: string | null = null;
  for (const part of parts) {
    if (part.type === "text" && typeof part.text === "string") text = (text ?? "") + part.text;
  }
  return text;
}
