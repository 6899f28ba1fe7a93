import { expect, test } from "vitest";
import type { Issue } from "../result.js";
import { groupIssues } from "./issue-groups.js";

function missing(...path: Issue["path"]): Issue {
  return { schema: "strict", path, message: "missing" };
}

test("lists a few like issues one by one", () => {
  const groups = groupIssues([
    missing("choices", 0, "logprobs"),
    missing("choices", 1, "logprobs"),
    missing("id"),
    missing("model"),
  ]);
  expect(groups.map(({ path, count }) => [path, count])).toEqual([
    ["choices[0].logprobs", 1],
    ["choices[1].logprobs", 1],
    ["id", 1],
    ["model", 1],
  ]);
});

test("puts many together, with a star for the index that differs", () => {
  const tokens = [0, 1, 2, 3].map((index) => missing("choices", 7, "logprobs", "content", index, "bytes"));
  expect(groupIssues([missing("id"), ...tokens])).toEqual([
    { schema: "strict", path: "id", message: "missing", count: 1 },
    { schema: "strict", path: "choices[7].logprobs.content[*].bytes", message: "missing", count: 4 },
  ]);
});

test("stars that stand at the end or beside each other", () => {
  const cells = [0, 1, 2, 3].map((index) => missing("rows", index, index));
  expect(groupIssues(cells).map(({ path }) => path)).toEqual(["rows[*][*]"]);
});

test("keeps apart what differs in message, schema or keys", () => {
  const issues = [0, 1, 2, 3].flatMap((index): Issue[] => [
    missing("choices", index, "a"),
    missing("choices", index, "b"),
    { ...missing("choices", index, "a"), schema: "wire" },
    { ...missing("choices", index, "a"), message: "wrong" },
  ]);
  expect(groupIssues(issues).map(({ count }) => count)).toEqual([4, 4, 4, 4]);
});
