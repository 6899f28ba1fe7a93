import { findNonCompletion } from "@chat-completion/core";
import { isMarkup } from "./pages.js";
import { describePrintedObject } from "./printed-object.js";
import { findSyntaxProblem } from "./syntax-error.js";
import type { Text } from "./texts.js";

/** A text that is not JSON, and the place of the mistake. */
export interface Unparsable {
  verdict: "not-json";
  /** The line of that place in the file, from 1. */
  line: number;
  /** The column of that place, from 1, in UTF-16 units. */
  column: number;
  message: string;
}

/** The parser that looks for the mistake is recursive, so a text may be nested too deep for it. */
const TOO_DEEP = { message: "a mistake somewhere, and nested too deep to say where", offset: 0 };

/** Parses a text. If it is not JSON, returns the reason and the place in the file. */
export function parseText(text: Text): { value: unknown } | Unparsable {
  if (text.unreadable !== undefined) return { verdict: "not-json", ...text.unreadable };
  try {
    return { value: JSON.parse(text.text) };
  } catch {
    const { message, offset } = explain(text.text) ?? TOO_DEEP;
    const before = text.text.slice(0, offset);
    const newlines = before.split("\n").length - 1;
    return {
      verdict: "not-json",
      line: text.line + newlines,
      column: offset - before.lastIndexOf("\n"),
      message,
    };
  }
}

function explain(text: string): { message: string; offset: number } | undefined {
  if (text === "") return { message: "the file is empty", offset: 0 };
  const offset = text.length - text.trimStart().length;
  if (isMarkup(text)) return { message: findNonCompletion(text)?.message ?? "", offset };
  if (isEventStream(text)) {
    return {
      message: "the events of a stream; ask without `stream`, or put the chunks together first",
      offset,
    };
  }
  const problem = findSyntaxProblem(text);
  const printed = describePrintedObject(text);
  if (problem && printed !== undefined) return { ...problem, message: printed };
  return problem && hasTextBefore(text) ? { message: TEXT_BEFORE, offset } : problem;
}

const TEXT_BEFORE = "text stands before the JSON; of logs, only lines that are JSON as a whole are read";

/** Whether the first line begins with words, a time for example, and goes on with an object. */
function hasTextBefore(text: string): boolean {
  return /^\s*(?!\w+: ?\{)[^\s{["][^\n]*\{\s*"[^"\n]*"\s*:/.test(text);
}

/**
 * Whether a text is a stream of server-sent events, `data: {…}`. A comment may come before the first, as from
 * OpenRouter.
 */
function isEventStream(text: string): boolean {
  return /^\s*(?:data|event|id|retry|): ?\S/.test(text);
}
