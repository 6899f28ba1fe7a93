const VALUE = /^- `([^`]+)`: (.+(?:\n {2}.+)*)$/gm;

/** The meaning of each value, from the list in a comment. */
export function readValues(comment: string): ReadonlyMap<string, string> {
  return new Map([...comment.matchAll(VALUE)].map(([, value = "", meaning = ""]) => [value, meaning]));
}

/** A comment without its list of values. */
export function withoutValues(comment: string): string {
  return comment.replace(VALUE, "").trim();
}
