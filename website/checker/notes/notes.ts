import { type DeviationCode, formatPath } from "@chat-completion/core";
import type { CheckedResponse } from "../check/checked.js";

/** Keys and indices from the root. */
export type Path = readonly (string | number)[];

/** What there is to say of a place in a response. */
export interface Note {
  path: Path;
  /** `rejected` where wire rejects the response for something that is no deviation by itself. */
  code: DeviationCode | "rejected";
  /** A sentence without the place. What is between backquotes is code. */
  text: string;
  level: NoteLevel;
}

/** Whether the specification allows it, the specification forbids it, or wire rejects the response for it. */
export type NoteLevel = "allowed" | "deviation" | "rejected";

/** What a level means, in words. Of most deviations, their code says enough. */
export const MEANINGS: Readonly<Record<NoteLevel, string>> = {
  allowed: "allowed",
  deviation: "",
  rejected: "wire rejects it",
};

/** The specification allows these. */
const ALLOWED: readonly string[] = ["unknown-key", "no-choices"];

/** What there is to say of each place in a response: of its deviations, and of what wire rejects it for. */
export function takeNotes({ deviations, wire }: Pick<CheckedResponse, "deviations" | "wire">): Note[] {
  const rejected = new Set(wire.issues.map(({ path }) => keyOf(path)));
  const places = new Set<string>();
  const notes = deviations.map(({ path, code, message }): Note => {
    const key = keyOf(path);
    if (rejected.size > 0) places.add(key);
    const allowed = ALLOWED.includes(code) ? "allowed" : "deviation";
    return { path, code, text: withoutPlace(path, message), level: rejected.has(key) ? "rejected" : allowed };
  });
  for (const { path, message } of wire.issues) {
    if (!places.has(keyOf(path))) notes.push({ path, code: "rejected", text: message, level: "rejected" });
  }
  return notes;
}

/** A path as a text that no other path has. */
export function keyOf(path: Path): string {
  return JSON.stringify(path);
}

function withoutPlace(path: Path, message: string): string {
  const place = `\`${formatPath([...path])}\` `;
  return message.startsWith(place) ? message.slice(place.length) : message;
}
