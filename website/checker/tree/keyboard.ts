import type { Row } from "./rows.js";
import { isExpandable, type useTree } from "./use-tree.js";

type Tree = Pick<ReturnType<typeof useTree>, "rows" | "active" | "focus" | "setOpen" | "toggle">;

/**
 * Moves in a tree by the tree pattern of the ARIA Authoring Practices Guide. Returns whether the key has a meaning
 * there.
 */
export function pressKey(key: string, tree: Tree): boolean {
  const rows = tree.rows.value;
  const at = rows.findIndex((row) => row.key === tree.active.value);
  const row = rows[at];
  if (row === undefined) return false;
  const go = (to: Row | undefined) => {
    if (to !== undefined) void tree.focus(to.key);
    return true;
  };
  switch (key) {
    case "ArrowDown":
      return go(rows[at + 1]);
    case "ArrowUp":
      return go(rows[at - 1]);
    case "Home":
      return go(rows[0]);
    case "End":
      return go(rows.at(-1));
    case "ArrowRight":
      if (isExpandable(row) && row.open) return go(rows[at + 1]);
      if (isExpandable(row)) tree.setOpen([row.key], true);
      return true;
    case "ArrowLeft":
      if (isExpandable(row) && row.open) tree.setOpen([row.key], false);
      else go(rows.find((other) => other.key === row.parent));
      return true;
    case "Enter":
    case " ":
      tree.toggle(row);
      return true;
    case "*":
      tree.setOpen(
        rows.filter((other) => other.parent === row.parent && isExpandable(other)).map((other) => other.key),
        true,
      );
      return true;
    default:
      return key.length === 1 && go(nextNamed(key, [...rows.slice(at + 1), ...rows.slice(0, at)]));
  }
}

/** The first row whose name begins with a letter. */
function nextNamed(letter: string, rows: readonly Row[]): Row | undefined {
  return rows.find((row) => row.kind === "value" && String(row.name ?? "").startsWith(letter));
}
