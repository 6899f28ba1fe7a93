import { sentences } from "../markdown/prose.js";
import type { TypeDeclaration } from "../types/type-declaration.js";
import { withoutValues } from "./values.js";

/** The first sentence of a type's comment. */
export function summaryOf({ comment }: TypeDeclaration): string {
  return firstSentence(comment.text).replace(/:$/, ".");
}

/** The comment without its first sentence and its list of values. */
export function withoutSummary(comment: string): string {
  return withoutValues(comment).slice(firstSentence(comment).length).trim();
}

function firstSentence(comment: string): string {
  return sentences(withoutValues(comment))[0] ?? "";
}
