import { describe, expect, test } from "vitest";
import type { Note, Path } from "../notes/notes.js";
import { markPlaces } from "./marked-place.js";
import { Members } from "./members.js";

const note = (path: Path, code: Note["code"] = "missing-key"): Note => ({ path, code, text: "", level: "deviation" });
const all = (members: Members) => Array.from({ length: members.count }, (_, index) => members.at(index));

describe("Members", () => {
  test("of an object are its own keys, then the missing ones", () => {
    const members = new Members(
      { id: "a", usage: null },
      markPlaces([note(["usage"], "unexpected-null"), note(["model"])]),
    );
    expect(all(members).map(({ name, value, presence }) => [name, value, presence])).toEqual([
      ["id", "a", "present"],
      ["usage", null, "present"],
      ["model", undefined, "missing"],
    ]);
    expect(["id", "usage", "model", "created"].map((name) => members.indexOf(name))).toEqual([0, 1, 2, -1]);
  });

  test("of a list are its items, then those that were cut off", () => {
    const members = new Members(["a", "…"], markPlaces([note([1], "unexpected-type"), note([700, "index"])]));
    expect(all(members).map(({ name, presence }) => [name, presence])).toEqual([
      [0, "present"],
      [1, "present"],
      [700, "cut-off"],
    ]);
    expect([0, 700, 2].map((name) => members.indexOf(name))).toEqual([0, 2, -1]);
  });

  test("of a value that is no object are the missing ones", () => {
    expect(all(new Members("text", markPlaces([note(["id"])])))).toMatchObject([{ name: "id", presence: "missing" }]);
    expect(new Members("text", undefined).count).toBe(0);
  });

  test("include own keys with the names of inherited ones", () => {
    const members = new Members(JSON.parse('{"__proto__":1,"constructor":2}'), undefined);
    expect(all(members).map(({ name, value }) => [name, value])).toEqual([
      ["__proto__", 1],
      ["constructor", 2],
    ]);
    expect(new Members({}, markPlaces([note(["toString"])])).at(0).presence).toBe("missing");
  });
});

test("markPlaces counts what is inside", () => {
  const root = markPlaces([note(["choices", 0, "index"]), note(["choices", 0]), note([])]);
  expect(root).toMatchObject({ inside: 2, notes: [{ path: [] }] });
  expect(root.members.get("choices")).toMatchObject({ inside: 2, notes: [] });
  expect(root.members.get("choices")?.members.get(0)).toMatchObject({ inside: 1, notes: [{ path: ["choices", 0] }] });
});
