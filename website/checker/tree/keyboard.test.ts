import { describe, expect, test } from "vitest";
import { nextTick, ref } from "vue";
import { keyOf, type Note, type Path } from "../notes/notes.js";
import { pressKey } from "./keyboard.js";
import { markPlaces } from "./marked-place.js";
import { useTree } from "./use-tree.js";

const response = { id: "a", choices: [{ index: 0, message: { role: "assistant" } }], usage: { total_tokens: 3 } };

function treeOf(value: unknown, marked: Path[] = []) {
  const notes = marked.map((path): Note => ({ path, code: "missing-key", text: "", level: "deviation" }));
  const focused: string[] = [];
  const tree = useTree(ref({ value, marked: markPlaces(notes) }), (key) => focused.push(key));
  const press = async (...keys: string[]) => {
    for (const key of keys) pressKey(key, tree);
    await nextTick();
    return JSON.parse(tree.active.value) as Path;
  };
  const isOpen = (path: Path) =>
    tree.rows.value.some((row) => row.key === keyOf(path) && row.kind === "value" && row.open);
  return { tree, press, isOpen, focused };
}

describe("pressKey", () => {
  test("moves up and down, and to both ends", async () => {
    const { press, focused } = treeOf(response);
    expect(await press("ArrowDown")).toEqual(["id"]);
    expect(await press("ArrowDown", "ArrowUp", "ArrowUp")).toEqual([]);
    expect(await press("ArrowUp")).toEqual([]);
    expect(await press("End")).toEqual(["usage", "total_tokens"]);
    expect(focused.at(-1)).toBe(keyOf(["usage", "total_tokens"]));
    expect(await press("Home")).toEqual([]);
  });

  test("closes and goes out, opens and goes in", async () => {
    const { press, isOpen } = treeOf(response);
    await press("End");
    expect(await press("ArrowLeft")).toEqual(["usage"]);
    expect(await press("ArrowLeft")).toEqual(["usage"]);
    expect(isOpen(["usage"])).toBe(false);
    expect(await press("ArrowRight")).toEqual(["usage"]);
    expect(isOpen(["usage"])).toBe(true);
    expect(await press("ArrowRight")).toEqual(["usage", "total_tokens"]);
    expect(await press("ArrowRight")).toEqual(["usage", "total_tokens"]);
  });

  test("opens and closes with Enter and the space bar, and all siblings with the star", async () => {
    const { press, isOpen } = treeOf(response);
    await press("End", "ArrowLeft", "Enter");
    expect(isOpen(["usage"])).toBe(false);
    await press(" ");
    expect(isOpen(["usage"])).toBe(true);
    await press(" ", "c", "Enter", "*");
    expect([["usage"], ["choices"]].map(isOpen)).toEqual([true, true]);
  });

  test("goes to the next row whose name begins with a letter", async () => {
    const { press } = treeOf(response);
    expect(await press("u")).toEqual(["usage"]);
    expect(await press("i")).toEqual(["id"]);
    expect(await press("i")).toEqual(["choices", 0, "index"]);
    expect(await press("z")).toEqual(["choices", 0, "index"]);
  });

  test("ignores other keys", () => {
    expect(pressKey("Tab", treeOf(response).tree)).toBe(false);
  });

  test("shows more members, and goes to the first of them", async () => {
    const { press } = treeOf(Array.from({ length: 150 }, (_, index) => index));
    expect(await press("End", "Enter")).toEqual([100]);
    expect(await press("End")).toEqual([149]);
  });
});

describe("reveal", () => {
  test("opens the values around a place, and goes there", async () => {
    const { tree, press, focused } = treeOf(response, [["choices", 0, "logprobs"]]);
    await press("End", "ArrowLeft", "c", "ArrowLeft");
    await tree.reveal(["choices", 0, "logprobs"]);
    expect(focused.at(-1)).toBe(keyOf(["choices", 0, "logprobs"]));
    expect(tree.active.value).toBe(keyOf(["choices", 0, "logprobs"]));
  });

  test("shows the hundred members around a far one, and no others", async () => {
    const { tree } = treeOf({ list: Array.from({ length: 5000 }, () => ({ a: 1 })) });
    await tree.reveal(["list", 4321, "a"]);
    expect(tree.active.value).toBe(keyOf(["list", 4321, "a"]));
    expect(tree.rows.value.length).toBeLessThan(110);
    expect(tree.rows.value.find((row) => row.kind === "more")).toMatchObject({ side: "before", count: 4300 });
  });

  test("goes to the nearest value if the place does not exist", async () => {
    const { tree } = treeOf(response);
    await tree.reveal(["choices", 7, "index"]);
    expect(tree.active.value).toBe(keyOf(["choices"]));
  });
});
