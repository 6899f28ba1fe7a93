import type { Path, Position } from "../checking/result.js";
import { positionsIn } from "./position.js";

/** Where a value stands in a file. It can be sent between threads. */
export interface Place {
  /** The JSON text around the value. */
  text: string;
  /** Where each line of the text begins; those after the last of them follow it, each from its first column. */
  lines: readonly Position[];
  /** The path of the value in the text. */
  root: Path;
  /** Whether the value is in a string of the text, so that nothing more exact than the string is known. */
  isInString?: boolean;
}

/** Returns a function that finds the places of paths in a value. The text is read when it is called first. */
export function positionsAt({ text, lines, root, isInString }: Place): (path: Path) => Position {
  let positions: ((path: Path) => Position) | undefined;
  return (path) => {
    positions ??= positionsIn(text, 0, root);
    const { line, column } = positions(isInString ? [] : path);
    const begin = lines[line];
    if (begin !== undefined) return { line: begin.line, column: begin.column + column - 1 };
    const last = lines[lines.length - 1] ?? { line: 1 };
    return { line: last.line + line - lines.length + 1, column };
  };
}

/** A place with its lines counted from another one. */
export function moved(place: Place, lines: number): Place {
  return { ...place, lines: place.lines.map(({ line, column }) => ({ line: line + lines, column })) };
}
