/** Limit on the objects of a list in an example. */
export const LIST_LENGTH = 2;

/** A copy with shorter lists of objects. Other lists, such as a token's bytes, stay complete. */
export function shortenLists(value: unknown): unknown {
  if (Array.isArray(value)) {
    const ofObjects = value.some((entry) => typeof entry === "object");
    return (ofObjects ? value.slice(0, LIST_LENGTH) : value).map(shortenLists);
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shortenLists(member)]));
}
