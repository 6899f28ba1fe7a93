import { expect, test } from "vitest";
import { formatPath } from "./format-path.js";

test.each([
  [[], ""],
  [["model"], "model"],
  [["choices", 0, "message", "refusal"], "choices[0].message.refusal"],
  [[0, "id"], "[0].id"],
  [["metadata", "user id"], 'metadata["user id"]'],
  [["moderation", "category_scores", "hate/threatening", "x"], 'moderation.category_scores["hate/threatening"].x'],
  [["metadata", 'a"b'], 'metadata["a\\"b"]'],
  [["metadata", ""], 'metadata[""]'],
  [["metadata", "0"], 'metadata["0"]'],
])("%j is written %s", (path, written) => {
  expect(formatPath(path)).toBe(written);
});
