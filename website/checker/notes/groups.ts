import { formatPattern, patternKey } from "@chat-completion/checking";
import { formatPath } from "@chat-completion/core";
import type { Note, NoteLevel, Path } from "./notes.js";

/** Notes with the same text on places that differ only in their indices. */
export interface NoteGroup {
  /** The places as text, with `[*]` for an index in which they differ. */
  place: string;
  code: Note["code"];
  text: string;
  level: NoteLevel;
  /** The paths of the places, at least one. */
  paths: Paths;
}

/** A list of paths. There may be 100,000, so a list may make them only when they are asked for. */
interface Paths {
  length: number;
  slice(from: number, to: number): Path[];
}

const LEVELS: readonly NoteLevel[] = ["rejected", "deviation", "allowed"];

/** Groups like notes. The most severe groups come first. */
export function groupNotes(notes: readonly Note[]): NoteGroup[] {
  const groups = new Map<string, NoteGroup & { paths: Path[] }>();
  for (const { path, code, text, level } of notes) {
    const key = `${level} ${code} ${patternKey(path)} ${text}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { place: "", code, text, level, paths: [path] });
    else group.paths.push(path);
  }
  return [...groups.values()]
    .map((group) => ({ ...group, place: describePlaces(group.paths) }))
    .sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
}

/** A path as text. */
export function describePlace(path: Path): string {
  return path.length === 0 ? "the whole response" : formatPath([...path]);
}

function describePlaces([first = [], ...others]: readonly Path[]): string {
  if (first.length === 0) return describePlace(first);
  return formatPattern([...first], (step, at) => others.some((path) => path[at] !== step));
}
