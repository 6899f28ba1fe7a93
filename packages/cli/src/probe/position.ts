import { findNodeAtLocation, parseTree } from "jsonc-parser";
import type { Position } from "../checking/result.js";

type Path = readonly (string | number)[];

/** The place of a path in the text of an answer, or of the nearest value around it. Of a stream, the path begins with the chunk's place. */
export function positionIn(text: string, isStream: boolean, path: Path): Position {
  if (!isStream) return placeOf(text, offsetOf(text, path));
  const [chunk, ...rest] = path;
  const event = [...text.matchAll(/^data: ?(?=\{)(.*)$/gm)][typeof chunk === "number" ? chunk : 0];
  if (event === undefined) return { line: 1, column: 1 };
  const data = event[1] ?? "";
  const start = event.index + event[0].length - data.length;
  return placeOf(text, start + (typeof chunk === "number" ? offsetOf(data, rest) : 0));
}

/** Where the value at a path begins, or the nearest around it. */
function offsetOf(json: string, path: Path): number {
  const root = parseTree(json);
  for (let length = path.length; root !== undefined && length >= 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node !== undefined) return node.offset;
  }
  return 0;
}

function placeOf(text: string, offset: number): Position {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
