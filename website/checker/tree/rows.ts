import { keyOf, type Path } from "../notes/notes.js";
import { isObject, type Member, Members } from "./members.js";

/** A row of a tree. */
export type Row = ValueRow | MoreRow;

interface Place {
  /** Unique among the rows of a tree. */
  key: string;
  /** The depth; the root has 0. */
  depth: number;
  /** The key of the parent's row. Absent for the root. */
  parent?: string;
}

/** A value with its name. */
export interface ValueRow extends Place, Omit<Member, "name"> {
  kind: "value";
  path: Path;
  /** Absent for the root. */
  name?: string | number;
  /** The number of members. `undefined` for a value that can't have any. */
  size: number | undefined;
  open: boolean;
  /** The position among the siblings, from 1, and their number. */
  position: number;
  siblings: number;
}

/** A row in place of members that are not shown. */
export interface MoreRow extends Place {
  kind: "more";
  /** Whether these members come before or after those that are shown. */
  side: "before" | "after";
  count: number;
  /** The path of the value that has these members. */
  path: Path;
}

/** The members of a value that are shown: `from` is the first index, `to` the index after the last. */
export interface Slice {
  from: number;
  to: number;
}

/** The number of members that are shown at once. */
export const SLICE = 100;

/** Which parts of a tree are shown. */
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

/** Whether a value is an object or a list, or has notes on missing members. */
function canHaveMembers({ value, marked }: Pick<Member, "value" | "marked">): boolean {
  return isObject(value) || (marked !== undefined && marked.members.size > 0);
}
