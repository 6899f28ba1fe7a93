import { expect, test } from "vitest";
import { formatPath } from "./format-path.js";

test.each([
  [[], ""],
  [["model"], "model"],
  [["choices", 0, "message", "refusal"], "choices[0].message.refusal"],
  [[0, "id"], "[0].id"],
  [["a", "b", "c"], "a.b.c"],
  [["$id", "_x", "a1"], "$id._x.a1"],
  [["metadata", "a b"], 'metadata["a b"]'],
  [["a b", "c"], '["a b"].c'],
  [["metadata", 'a"b\n'], 'metadata["a\\"b\\n"]'],
  [["metadata", ""], 'metadata[""]'],
  [["metadata", "0"], 'metadata["0"]'],
  [["metadata", "user-id"], 'metadata["user-id"]'],
  [["metadata", "9a"], 'metadata["9a"]'],
  [["metadata", "größe"], 'metadata["größe"]'],
  [["metadata", "a\n"], 'metadata["a\\n"]'],
  [["category_scores", "violence/graphic", "x"], 'category_scores["violence/graphic"].x'],
])("%j is written %s", (path, written) => {
  expect(formatPath(path)).toBe(written);
});

test("formats the paths of issues, which may have symbols", () => {
  expect(formatPath(["metadata", Symbol("s")])).toBe("metadata[Symbol(s)]");
});

test("a value that is no path is formatted as the root", () => {
  for (const path of [null, undefined, 5, "text", {}]) expect(formatPath(path as never)).toBe("");
});
