/** How many objects a list in an example has at most. */
export const LIST_LENGTH = 2;

/** A copy in which lists of objects end early. Lists of anything else, as a token's bytes, stay whole. */
export function shortenLists(value: unknown): unknown {
  if (Array.isArray(value)) {
    const ofObjects = value.some((entry) => typeof entry === "object");
    return (ofObjects ? value.slice(0, LIST_LENGTH) : value).map(shortenLists);
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shortenLists(member)]));
}
