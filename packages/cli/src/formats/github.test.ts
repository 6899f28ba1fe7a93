/* Held against the grammar of GitHub's runner, and against the package that GitHub gives to write commands. */
import * as core from "@actions/core";
import { expect, test, vi } from "vitest";
import { checked, finding, notJson, unreadable } from "../testing/results.js";
import { readRunnerCommand } from "../testing/runner-commands.js";
import { writeFormat } from "../testing/write-format.js";
import { github } from "./github.js";

const options = { all: false, quiet: false };
const commands = (text: string) =>
  text
    .split("\n")
    .map(readRunnerCommand)
    .filter((command) => command !== undefined);

const results = [
  checked([
    finding("unexpected-type", ["usage"], { message: "`usage` is wrong.", isBroken: true }),
    finding("missing-key", ["choices", 0, "logprobs"]),
    finding("unknown-key", ["x"]),
  ]),
  notJson(),
  unreadable(),
  checked([finding("missing-key", ["id"])], { file: "-" }),
];

test("an annotation for each place, and how many fail", () => {
  const text = writeFormat(github(options), results);
  const place = { file: "a.json", line: "2", col: "2" };
  expect(commands(text)).toEqual([
    { command: "error", properties: { ...place, title: "unexpected-type usage" }, data: "`usage` is wrong." },
    {
      command: "warning",
      properties: { ...place, col: "4", title: "missing-key choices[*].logprobs" },
      data: "It is missing-key.",
    },
    { command: "notice", properties: { ...place, title: "unknown-key x" }, data: "It is unknown-key." },
    {
      command: "error",
      properties: { file: "a.json", line: "3", col: "4", title: "not JSON" },
      data: "expected a value",
    },
    { command: "error", properties: { file: "b.json", title: "not read" }, data: "there is no such file" },
    { command: "warning", properties: { line: "2", col: "2", title: "missing-key id" }, data: "It is missing-key." },
  ]);
  expect(text).toMatch(/\n3 of 4 fail: 1 broken, 1 not JSON, 1 not read\n$/);
});

test.each(["a,b:c%d=e.json", "100%25.json", "Größe 😀.json"])(
  "the file %j and its message are as @actions/core writes them",
  (file) => {
    const message = `100 % of ${file}: a, b`;
    const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
    core.error(message, { file, startLine: 2, startColumn: 2, title: "missing-key id" });
    const theirs = String(write.mock.calls[0]?.[0]).trimEnd();
    write.mockRestore();
    const [ours = ""] = writeFormat(
      github(options),
      [checked([finding("missing-key", ["id"], { message })], { file })],
      {
        level: "deviation",
      },
    ).split("\n");
    expect(readRunnerCommand(ours)).toEqual(readRunnerCommand(theirs));
    expect(readRunnerCommand(ours)?.properties.file).toBe(file);
    expect(ours.slice(ours.indexOf("::", 2))).toBe(theirs.slice(theirs.indexOf("::", 2)));
  },
);

test("at most 20 places of a kind, but all with --all; only what fails with --quiet", () => {
  const many = Array.from({ length: 30 }, () => checked([finding("missing-key", ["id"])]));
  const text = writeFormat(github(options), many);
  expect(commands(text)).toHaveLength(20);
  expect(text).toContain("\nand 10 places more; --all lists them\n");
  expect(commands(writeFormat(github({ ...options, all: true }), many))).toHaveLength(30);
  expect(writeFormat(github({ ...options, quiet: true }), many)).toBe("");
});

test("a remark about the baseline is a warning", () => {
  const [warning] = commands(writeFormat(github(options), [], { remarks: ["It did not occur."] }));
  expect(warning).toEqual({ command: "warning", properties: { title: "baseline" }, data: "It did not occur." });
});

test("a server is no file", () => {
  const text = writeFormat(github(options), [
    checked([finding("missing-key", ["id"])], { file: "http://localhost/v1" }),
  ]);
  expect(text).toMatch(/^::warning title=missing-key id::/);
});
