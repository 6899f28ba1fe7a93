import type { ChatCompletionContentPart, ChatCompletionResponseMessage } from "@chat-completion/types/wire";
import { textOfObject } from "../decode/text.js";
import { isObject } from "../json.js";
import { setKey } from "./set-key.js";

/** The content of a message so far. */
export type Content = string | ChatCompletionContentPart[] | null;

/**
 * Appends a piece to a content: text to text, a part to the last part if both are of the type `text` or `thinking`. Text
 * after parts is a part, and an object is its JSON.
 *
 * A list and its parts are changed: they were made here.
 */
export function appendContent(content: Content, piece: ChatCompletionResponseMessage["content"]): Content {
  if (piece == null) return content;
  if (!Array.isArray(piece)) {
    const text = textOfObject(piece);
    if (!Array.isArray(content)) return (content ?? "") + text;
    return text === "" ? content : appendParts(content, [{ type: "text", text }]);
  }
  const list = Array.isArray(content) ? content : content ? [{ type: "text", text: content }] : [];
  return appendParts(list, piece);
}

/** How deep parts are joined: those of a content, and those of its thinking. */
const MAX_DEPTH = 2;

function appendParts<Part>(list: Part[], parts: readonly Part[], depth = 1): Part[] {
  for (const part of parts) {
    if (depth > MAX_DEPTH || !join(list.at(-1), part, depth)) list.push(copyOf(part, depth));
  }
  return list;
}

/** Joins a part to the last one, if both are of a type whose parts are pieces of one. */
function join(last: unknown, part: unknown, depth: number): boolean {
  if (!isObject(last) || !isObject(part) || last.type !== part.type) return false;
  if (last.type === "text" && typeof last.text === "string" && typeof part.text === "string") {
    last.text += part.text;
  } else if (last.type === "thinking" && Array.isArray(last.thinking) && Array.isArray(part.thinking)) {
    appendParts(last.thinking, part.thinking, depth + 1);
  } else return false;
  for (const key in part) {
    if (key !== "text" && key !== "thinking" && part[key] != null) setKey(last, key, part[key]);
  }
  return true;
}

/** A copy of a part, to which others can be joined. */
function copyOf<Part>(part: Part, depth: number): Part {
  if (!isObject(part) || depth > MAX_DEPTH) return part;
  if (!Array.isArray(part.thinking)) return { ...part };
  return { ...part, thinking: appendParts<unknown>([], part.thinking, depth + 1) };
}
