import { sentences } from "../markdown/prose.js";
import type { Comment } from "../types/type-declaration.js";

/** The sentences of a comment that another comment doesn't have. */
export function additions(comment: Comment, other: Comment): string {
  const known = new Set(sentences(other.text));
  return sentences(comment.text)
    .filter((sentence) => !known.has(sentence))
    .join(" ");
}
