import { describe, expect, test } from "vitest";
import { describePlace, groupNotes } from "./groups.js";
import type { Note, Path } from "./notes.js";

const note = (path: Path, level: Note["level"] = "deviation", text = "is missing."): Note => ({
  path,
  code: "missing-key",
  text,
  level,
});

describe("groupNotes", () => {
  test("groups notes that differ only in indices", () => {
    const paths = [
      ["choices", 0, "message", "refusal"],
      ["choices", 1, "message", "refusal"],
    ];
    expect(groupNotes(paths.map((path) => note(path)))).toEqual([
      { place: "choices[*].message.refusal", code: "missing-key", text: "is missing.", level: "deviation", paths },
    ]);
  });

  test("keeps an index that is the same in all", () => {
    const [group] = groupNotes([note(["choices", 0, "logprobs", 3]), note(["choices", 0, "logprobs", 4])]);
    expect(group?.place).toBe("choices[0].logprobs[*]");
  });

  test("does not group different notes, and puts the most severe first", () => {
    const groups = groupNotes([
      note(["a"], "allowed"),
      note(["b"]),
      note(["choices", 0], "deviation", "is `null`."),
      note(["choices", 1], "deviation", "is a string."),
      note(["c"], "rejected"),
    ]);
    expect(groups.map(({ place }) => place)).toEqual(["c", "b", "choices[0]", "choices[1]", "a"]);
  });
});

test("the root is the whole response", () => {
  expect(describePlace([])).toBe("the whole response");
  expect(groupNotes([note([])])[0]?.place).toBe("the whole response");
});
