import { computed, nextTick, type Ref, ref, shallowRef } from "vue";
import { keyOf, type Path } from "../notes/notes.js";
import { type Member, Members } from "./members.js";
import { openAtFirst } from "./opening.js";
import { listRows, type MoreRow, type Row, SLICE, type Slice, type ValueRow } from "./rows.js";

/** The state of a tree: which rows are shown, and which of them is active for the keyboard. */
export function useTree(root: Ref<Pick<Member, "value" | "marked">>, focusRow: (key: string) => void) {
  const openByItself = computed(() => openAtFirst(root.value));
  /** The values that a person opened or closed, by key. */
  const toggled = shallowRef(new Map<string, boolean>());
  const slices = shallowRef(new Map<string, Slice>());
  const isOpen = (key: string) => toggled.value.get(key) ?? openByItself.value.has(key);
  const rows = computed(() => listRows(root.value, { isOpen, slices: slices.value }));
  const chosen = ref(keyOf([]));
  /** The key of the row that was last asked for from elsewhere on the page. `undefined` before that. */
  const revealed = ref<string>();
  /** The key of the one row that is a tab stop. */
  const active = computed(() => (rows.value.some(({ key }) => key === chosen.value) ? chosen.value : keyOf([])));

  function setOpen(keys: Iterable<string>, open: boolean): void {
    toggled.value = new Map([...toggled.value, ...[...keys].map((key) => [key, open] as const)]);
  }

  async function focus(key: string): Promise<void> {
    chosen.value = key;
    await nextTick();
    focusRow(key);
  }

  /** Shows more members, and goes to the first of them. */
  async function showMore({ key, parent, path, side }: MoreRow): Promise<void> {
    const slice = slices.value.get(keyOf(path)) ?? { from: 0, to: SLICE };
    const widened = {
      from: slice.from - (side === "before" ? SLICE : 0),
      to: slice.to + (side === "after" ? SLICE : 0),
    };
    const at = rows.value.findIndex((row) => row.key === key);
    slices.value = new Map(slices.value).set(parent ?? keyOf(path), { ...widened, from: Math.max(widened.from, 0) });
    const next = rows.value[at];
    if (next !== undefined) await focus(next.key);
  }

  /**
   * Opens the values around a place, and goes to the place. If it doesn't exist, goes to the nearest value around it.
   */
  async function reveal(path: Path): Promise<void> {
    const opened: string[] = [];
    const shown = new Map(slices.value);
    let place: Pick<Member, "value" | "marked"> = root.value;
    let known: Path = [];
    for (const name of path) {
      const members = new Members(place.value, place.marked);
      const index = members.indexOf(name);
      if (index === -1) break;
      const key = keyOf(known);
      opened.push(key);
      const slice = shown.get(key) ?? { from: 0, to: SLICE };
      const from = Math.floor(index / SLICE) * SLICE;
      if (index < slice.from || index >= slice.to) shown.set(key, { from, to: from + SLICE });
      place = members.at(index);
      known = [...known, name];
    }
    slices.value = shown;
    setOpen(opened, true);
    revealed.value = keyOf(known);
    await focus(revealed.value);
  }

  function toggle(row: Row): void {
    if (row.kind === "more") void showMore(row);
    else if (isExpandable(row)) setOpen([row.key], !row.open);
  }

  return { rows, active, revealed, focus, reveal, setOpen, showMore, toggle };
}

export function isExpandable(row: Row): row is ValueRow & { size: number } {
  return row.kind === "value" && row.size !== undefined && row.size > 0;
}
