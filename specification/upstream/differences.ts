import type { Place, Shape } from "./shape.js";

/** What a shape says otherwise than an older one, a sentence each, in the order of their places. Empty where nothing is. */
export function differences(older: Shape, newer: Shape): string[] {
  const added = [...newer].filter(([path]) => isFirstOf(path, older, newer)).map(([path, place]) => isNew(path, place));
  const removed = [...older.keys()]
    .filter((path) => isFirstOf(path, newer, older))
    .map((path) => `\`${path}\` is gone.`);
  const changed = [...older].flatMap(([path, before]) => {
    const now = newer.get(path);
    return now === undefined
      ? []
      : changes(before, now).map((change) => `${path === "" ? "It" : `\`${path}\``} ${change}.`);
  });
  return [...added, ...removed, ...changed].sort();
}

/** Whether a place is missing from a shape, and the place that it is in is not. */
function isFirstOf(path: string, missingFrom: Shape, has: Shape): boolean {
  if (missingFrom.has(path)) return false;
  const outer = [...has.keys()].filter((other) => other !== path && isInside(path, other));
  return outer.every((other) => missingFrom.has(other));
}

function isInside(path: string, other: string): boolean {
  return other !== "" && path.startsWith(other) && /^[.[]/.test(path.slice(other.length));
}

function isNew(path: string, place: Place): string {
  const { types, words, isNullable, isRequired } = place;
  const what = words === undefined ? types.join(" or ") : quoted(words);
  const more = [
    isRequired === undefined ? [] : [isRequired ? "required" : "optional"],
    isNullable ? ["or `null`"] : [],
  ];
  return `\`${path}\` is new: ${[what, ...more.flat()].join(", ")}.`;
}

function changes(before: Place, now: Place): string[] {
  const found: string[] = [];
  if (before.types.join() !== now.types.join()) {
    found.push(`is ${now.types.join(" or ")}, and was ${before.types.join(" or ")}`);
  } else if (before.words === undefined || now.words === undefined) {
    if (now.words !== undefined) found.push(`has a list of values, and was any text: ${quoted(now.words)}`);
    if (before.words !== undefined) found.push(`is any text, and had a list of values: ${quoted(before.words)}`);
  } else {
    const more = now.words.filter((word) => !before.words?.includes(word));
    const fewer = before.words.filter((word) => !now.words?.includes(word));
    if (more.length > 0) found.push(`has further values: ${quoted(more)}`);
    if (fewer.length > 0) found.push(`lacks values that it had: ${quoted(fewer)}`);
  }
  if (before.isNullable !== now.isNullable) found.push(now.isNullable ? "may be `null`" : "may no longer be `null`");
  if (before.isRequired !== now.isRequired) found.push(now.isRequired ? "is required" : "is optional");
  return found;
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `\`"${word}"\``).join(", ");
}
