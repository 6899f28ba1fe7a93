import type { Entry, EnumerationComponent } from "../index.js";

/** A key as the decoded value has it. */
export function camelCase(key: string): string {
  return key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** A component's name as that of a constant. */
export function constantName(name: string): string {
  return name[0]?.toLowerCase() + name.slice(1);
}

/** The name of an enumeration's list of values. */
export function listName({ name }: EnumerationComponent): string {
  return `KNOWN_${name.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase()}S`;
}

/** A word in capitals at its beginning. */
export function capitalized(word: string): string {
  return `${word[0]?.toUpperCase()}${word.slice(1)}`;
}

/** Where an entry has a component, as the end of a sentence. */
export function placeOf(entry: Entry): string {
  return { strict: "in the specification", wire: "on the wire" }[entry];
}
