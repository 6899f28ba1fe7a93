import type { Entry, EnumerationComponent } from "../index.js";

/** A key in camelCase, as in the decoded value. */
export function camelCase(key: string): string {
  return key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The name of a constant for a component: `completionUsage`. */
export function constantName(name: string): string {
  return name[0]?.toLowerCase() + name.slice(1);
}

/** The name of an enumeration's list of values: `KNOWN_FINISH_REASONS`. */
export function listName({ name }: EnumerationComponent): string {
  return `KNOWN_${name.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase()}S`;
}

/** A word with a capital first letter. */
export function capitalized(word: string): string {
  return `${word[0]?.toUpperCase()}${word.slice(1)}`;
}

/** The entry's place, as the end of a sentence. */
export function placeOf(entry: Entry): string {
  return { strict: "in the specification", wire: "on the wire" }[entry];
}
