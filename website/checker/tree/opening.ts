import { keyOf, type Path } from "../notes/notes.js";
import type { MarkedPlace } from "./marked-place.js";
import { type Member, Members } from "./members.js";
import { SLICE } from "./rows.js";

/** So many rows are shown at first, as long as what is opened has nothing to be said of. */
const CALM_ROWS = 40;

/** And so many for the sake of what there is to be said. */
const MARKED_ROWS = 300;

type Root = Pick<Member, "value" | "marked">;

/** The keys of the values that are open at first: those with marked places in them, then the others from the root down. */
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

/** Calls a function with values from the root down, marked places first, and goes into those that it says yes to. */
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
