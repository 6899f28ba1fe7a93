import { keyOf, type Path } from "../notes/notes.js";
import { isObject, type Member, Members } from "./members.js";

/** A line of a tree as it is shown. */
export type Row = ValueRow | MoreRow;

interface Place {
  /** Of all rows of a tree, no other has this. */
  key: string;
  /** From 0 for the root. */
  depth: number;
  /** The key of the row that it belongs to. Absent for the root. */
  parent?: string;
}

/** A value with its name. */
export interface ValueRow extends Place, Omit<Member, "name"> {
  kind: "value";
  path: Path;
  /** Absent for the root. */
  name?: string | number;
  /** How many members it has. `undefined` for what can have none. */
  size: number | undefined;
  open: boolean;
  /** Its place among its siblings, from 1, and how many they are. */
  position: number;
  siblings: number;
}

/** Stands for members that are not shown. */
export interface MoreRow extends Place {
  kind: "more";
  /** Whether those before the ones that are shown, or those after. */
  side: "before" | "after";
  count: number;
  /** The path of the value whose members they are. */
  path: Path;
}

/** Which members of a value are shown: from an index up to another, which is not among them. */
export interface Slice {
  from: number;
  to: number;
}

/** So many members are shown at once. */
export const SLICE = 100;

/** What of a tree is shown. */
export interface TreeView {
  isOpen(key: string): boolean;
  slices: ReadonlyMap<string, Slice>;
}

/** The rows of a tree that are shown, from top to bottom. */
export function listRows(root: Pick<Member, "value" | "marked">, view: TreeView): Row[] {
  const rows: Row[] = [];
  visit({ ...root, presence: "present" }, { path: [], position: 1, siblings: 1, depth: 0 });
  return rows;

  function visit(
    member: Omit<Member, "name"> & { name?: string | number },
    place: Pick<ValueRow, "path" | "position" | "siblings" | "depth" | "parent">,
  ): void {
    const key = keyOf(place.path);
    const members = canHaveMembers(member) ? new Members(member.value, member.marked) : undefined;
    const open = members !== undefined && members.count > 0 && view.isOpen(key);
    rows.push({ kind: "value", key, ...place, ...member, size: members?.count, open });
    if (!open) return;
    const slice = view.slices.get(key) ?? { from: 0, to: SLICE };
    const to = Math.min(slice.to, members.count);
    const inside = { path: place.path, depth: place.depth + 1, parent: key };
    if (slice.from > 0) rows.push({ kind: "more", key: `${key}<`, side: "before", count: slice.from, ...inside });
    for (let index = slice.from; index < to; index += 1) {
      const next = members.at(index);
      visit(next, { ...inside, path: [...place.path, next.name], position: index + 1, siblings: members.count });
    }
    const after = members.count - to;
    if (after > 0) rows.push({ kind: "more", key: `${key}>`, side: "after", count: after, ...inside });
  }
}

/** Whether a value is an object or a list, or lacks something that it would have if it were. */
function canHaveMembers({ value, marked }: Pick<Member, "value" | "marked">): boolean {
  return isObject(value) || (marked !== undefined && marked.members.size > 0);
}
