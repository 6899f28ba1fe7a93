import { type DeviationCode, formatPath, isAllowed } from "@chat-completion/core";
import type { CheckedResponse } from "../check/checked.js";

/** Keys and indices from the root. */
export type Path = readonly (string | number)[];

/** A note on a place in a response. */
export interface Note {
  path: Path;
  /** `rejected` if wire has an issue where there is no deviation. */
  code: DeviationCode | "rejected";
  /** A sentence without the place. Text between backquotes is code. */
  text: string;
  level: NoteLevel;
}

/**
 * `allowed`: the specification allows it. `deviation`: the specification doesn't. `rejected`: wire rejects the response
 * for it.
 */
export type NoteLevel = "allowed" | "deviation" | "rejected";

/** The words for a level. Empty for `deviation`, because the code of a deviation is enough. */
export const MEANINGS: Readonly<Record<NoteLevel, string>> = {
  allowed: "allowed",
  deviation: "",
  rejected: "wire rejects it",
};

/** A note for each deviation of a response, and for each issue of wire in another place. */
export function takeNotes({ deviations, wire }: Pick<CheckedResponse, "deviations" | "wire">): Note[] {
  const rejected = new Set(wire.issues.map(({ path }) => keyOf(path)));
  const places = new Set<string>();
  const notes = deviations.map(({ path, code, message }): Note => {
    const key = keyOf(path);
    if (rejected.size > 0) places.add(key);
    const allowed = isAllowed({ code }) ? "allowed" : "deviation";
    return { path, code, text: withoutPlace(path, message), level: rejected.has(key) ? "rejected" : allowed };
  });
  for (const { path, message } of wire.issues) {
    if (!places.has(keyOf(path))) notes.push({ path, code: "rejected", text: message, level: "rejected" });
  }
  return notes;
}

/** A path as a unique key. */
export function keyOf(path: Path): string {
  return JSON.stringify(path);
}

function withoutPlace(path: Path, message: string): string {
  const place = `\`${formatPath([...path])}\` `;
  return message.startsWith(place) ? message.slice(place.length) : message;
}
