import { keyOf, type Path } from "../notes/notes.js";
import type { MarkedPlace } from "./marked-place.js";
import { type Member, Members } from "./members.js";
import { SLICE } from "./rows.js";

/** Limit on the rows at first, if the next value to open has no notes inside. */
const CALM_ROWS = 40;

/** Limit on the rows at first, if it has notes inside. */
const MARKED_ROWS = 300;

type Root = Pick<Member, "value" | "marked">;

/** The keys of the values that are open at first: those with notes inside, then the others from the root down. */
export function openAtFirst(root: Root): Set<string> {
  const open = new Set<string>();
  let rows = 1;
  walk(root, (path, { value, marked }) => {
    const members = new Members(value, marked);
    if (members.count === 0) return false;
    const most = isMarkedInside(marked) ? MARKED_ROWS : CALM_ROWS;
    const added = Math.min(members.count, SLICE);
    if (path.length > 0 && rows + added > most) return false;
    rows += added;
    open.add(keyOf(path));
    return true;
  });
  return open;
}

/**
 * Visits values from the root down, those with notes first. If `opens` returns `true`, it visits the members as well.
 */
function walk(root: Root, opens: (path: Path, value: Root) => boolean): void {
  const marked: [Path, Root][] = [];
  const calm: [Path, Root][] = [];
  const add = (path: Path, value: Root) => (isMarkedInside(value.marked) ? marked : calm).push([path, value]);
  add([], root);
  for (let next = marked.shift() ?? calm.shift(); next !== undefined; next = marked.shift() ?? calm.shift()) {
    const [path, value] = next;
    if (!opens(path, value)) continue;
    const members = new Members(value.value, value.marked);
    for (let index = 0; index < Math.min(members.count, SLICE); index += 1) {
      const member = members.at(index);
      add([...path, member.name], member);
    }
  }
}

function isMarkedInside(marked: MarkedPlace | undefined): boolean {
  return marked !== undefined && marked.inside > 0;
}
