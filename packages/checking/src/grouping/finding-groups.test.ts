import { expect, test } from "vitest";
import type { Finding } from "./finding.js";
import { groupFindings } from "./finding-groups.js";

function missing(...path: Finding["path"]): Finding {
  return { code: "missing-key", path, detail: "" };
}

test("lists a few like findings one by one", () => {
  const groups = groupFindings([
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

test("groups many like findings, with a star for the index that differs", () => {
  const tokens = [0, 1, 2, 3].map((index) => missing("choices", 7, "logprobs", "content", index, "bytes"));
  expect(groupFindings([missing("id"), ...tokens])).toEqual([
    { code: "missing-key", path: "id", detail: "", count: 1 },
    { code: "missing-key", path: "choices[7].logprobs.content[*].bytes", detail: "", count: 4 },
  ]);
});

test("writes stars at the end of a path and beside each other", () => {
  const cells = [0, 1, 2, 3].map((index) => missing("rows", index, index));
  expect(groupFindings(cells).map(({ path }) => path)).toEqual(["rows[*][*]"]);
});

test("does not group findings that differ in code, detail or keys", () => {
  const findings = [0, 1, 2, 3].flatMap((index): Finding[] => [
    missing("choices", index, "a"),
    missing("choices", index, "b"),
    missing("choices", index, "b", "c"),
    missing("choices", index, "b.c"),
    { ...missing("choices", index, "a"), code: "wire" },
    { ...missing("choices", index, "a"), detail: "wrong" },
  ]);
  expect(groupFindings(findings).map(({ count }) => count)).toEqual([4, 4, 4, 4, 4, 4]);
});
