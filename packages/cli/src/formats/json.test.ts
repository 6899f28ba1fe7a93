import { expect, test } from "vitest";
import { checked, finding, notJson, unreadable } from "../testing/results.js";
import { writeFormat } from "../testing/write-format.js";
import { json } from "./json.js";

const options = { quiet: false, summary: false, decoded: false };
const refusal = finding("missing-key", ["choices", 0, "message", "refusal"], { received: "undefined" });
const read = (text: string) =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

test("an object on a line for each result, with the place of each deviation", () => {
  const stream = checked([refusal], { kind: "stream", chunks: 7, at: "response.body", customId: "one", line: 2 });
  const [first, second, third] = read(writeFormat(json(options), [stream, notJson(), unreadable()]));
  expect(first).toEqual({
    file: "a.json",
    line: 2,
    at: "response.body",
    customId: "one",
    kind: "stream",
    verdict: "deviates",
    fails: false,
    model: "gpt-5",
    chunks: 7,
    deviations: [
      {
        code: "missing-key",
        path: ["choices", 0, "message", "refusal"],
        at: "choices[0].message.refusal",
        line: 2,
        column: 5,
        message: "It is missing-key.",
        received: "undefined",
        broken: false,
        allowed: false,
        mark: "passes",
      },
    ],
  });
  expect(second).toEqual({
    file: "a.json",
    line: 3,
    column: 4,
    kind: "text",
    verdict: "not-json",
    fails: true,
    message: "expected a value",
  });
  expect(third).toEqual({
    file: "b.json",
    kind: "file",
    verdict: "unreadable",
    fails: true,
    message: "there is no such file",
  });
});

test("with --quiet, only what fails", () => {
  const results = [checked([]), checked([refusal])];
  expect(writeFormat(json({ ...options, quiet: true }), results)).toBe("");
  const [only] = read(writeFormat(json({ ...options, quiet: true }), results, { level: "deviation" }));
  expect(only).toMatchObject({ fails: true, deviations: [{ mark: "fails" }] });
});

test("with --summary, one object", () => {
  const [summary] = read(writeFormat(json({ ...options, summary: true }), [checked([]), notJson()]));
  expect(summary).toMatchObject({ conforms: 1, "not-json": 1, failures: 1, models: [{ model: "gpt-5" }] });
});
