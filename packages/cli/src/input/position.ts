import { createScanner } from "jsonc-parser";
import type { Path, Position } from "../checking/result.js";

/**
 * Returns a function that finds the place of a path in a JSON text. `line` is the line on which the text begins, and
 * `root` the path of the value that the paths begin at.
 *
 * A member's place is its key, an item's place its beginning. The place of something that is absent is that of
 * the value around it. The text must be JSON. It is read when the function is called for the first time,
 * and only the objects and arrays along the path are remembered.
 */
export function positionsIn(text: string, line: number, root: Path = []): (path: Path) => Position {
  const tree = new Tree(text);
  let lineStarts: number[] | undefined;
  return (path) => {
    const offset = tree.find([...root, ...path]);
    lineStarts ??= findLineStarts(text);
    const index = countUpTo(lineStarts, offset) - 1;
    return { line: line + index, column: offset - (lineStarts[index] ?? 0) + 1 };
  };
}

/** A value in a text. */
interface Node {
  /** The index of its key, or of the value if it has none, in UTF-16 units. */
  place: number;
  /** The index of the value. */
  start: number;
  /** The members or items. `undefined` until they are asked for. */
  children?: Map<string | number, Node>;
}

class Tree {
  private readonly scanner;
  private readonly root: Node;

  constructor(private readonly text: string) {
    this.scanner = createScanner(text, true);
    const start = text.length - text.trimStart().length;
    this.root = { place: start, start };
  }

  /** The index of the place of a path. */
  find(path: Path): number {
    let node = this.root;
    for (const step of path) {
      node.children ??= this.childrenOf(node);
      const child = node.children.get(step);
      if (child === undefined) break;
      node = child;
    }
    return node.place;
  }

  /** Reads one object or array. What is deeper is skipped without recursion, as it may be nested very deep. */
  private childrenOf({ start }: Node): Map<string | number, Node> {
    const children = new Map<string | number, Node>();
    const { scanner } = this;
    scanner.setPosition(start);
    const opening = this.next();
    if (opening !== "{" && opening !== "[") return children;
    for (let sign = this.next(); sign !== "}" && sign !== "]" && sign !== ""; sign = this.next()) {
      if (sign === ",") continue;
      const place = scanner.getTokenOffset();
      let key: string | number = children.size;
      if (opening === "{") {
        key = scanner.getTokenValue();
        this.next();
        sign = this.next();
      }
      // Of members with the same key, the last one counts, as in `JSON.parse`.
      children.set(key, { place, start: scanner.getTokenOffset() });
      this.skip(sign);
    }
    return children;
  }

  /** Reads a token. Returns the character that it begins with; the empty text at the end. */
  private next(): string {
    this.scanner.scan();
    return this.text[this.scanner.getTokenOffset()] ?? "";
  }

  /** Skips the rest of a value, of which the first token was read. */
  private skip(first: string): void {
    let depth = depthOf(first);
    while (depth > 0) {
      const sign = this.next();
      if (sign === "") return;
      depth += depthOf(sign);
    }
  }
}

function depthOf(sign: string): number {
  if (sign === "{" || sign === "[") return 1;
  return sign === "}" || sign === "]" ? -1 : 0;
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** How many of the sorted numbers are at most `limit`. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
