import { findNonCompletion } from "@chat-completion/core";

/** A text as JSON. `undefined` if it is none. */
export function parseJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** What a body is that is no completion, in words: `HTML`, an error with what it says. */
export function describeBody(text: string): string {
  if (text.trim() === "") return "an empty body";
  const parsed = parseJson(text);
  const found = findNonCompletion(parsed === undefined ? text : parsed.value);
  return found?.message.replace(/^Expected a chat completion, received /, "") ?? "something that is no JSON";
}

/** What a server says in the body of an error: its words in quotation marks and its code, else what the body is. */
export function wordsOf(text: string): string {
  return describeBody(text).replace(/^an error in its place: /, "");
}
