import { afterEach, expect, test, vi } from "vitest";
import { readOptions } from "./options.js";

afterEach(() => {
  vi.restoreAllMocks();
});

const rowsOf = (...parameters: string[]) => readOptions(parameters).rows.map(({ name }) => name);

test("without options, everything is measured and written to benchmarks/", () => {
  const options = readOptions([]);
  expect(options).toMatchObject({ rounds: 3, quick: false, narrowed: false });
  expect(options.folder).toMatch(/benchmarks\/$/);
  expect(options.payloads.map(({ name }) => name)).toEqual(["example", "tool-calls", "choices", "logprobs"]);
});

test("--only selects the contender of that name, or else all with it in their names", () => {
  expect(rowsOf("--only", "@chat-completion/zod")).toEqual(["@chat-completion/zod"]);
  expect(rowsOf("--only", "zod/wire", "--only", "Ajv")).toEqual([
    "@chat-completion/zod/wire",
    "@chat-completion/zod/wire, without eval",
    "Ajv",
  ]);
});

test("--only and --payload select streams as well", () => {
  const streams = readOptions(["--only", "stream"]);
  expect(streams.rows).toEqual([]);
  expect(streams.streamContenders).toEqual(readOptions([]).streamContenders);
  expect(readOptions(["--only", "Ajv"]).streamContenders).toEqual([]);
  const { payloads, streamPayloads } = readOptions(["--payload", "stream-call"]);
  expect([...payloads, ...streamPayloads].map(({ name }) => name)).toEqual(["stream-call"]);
});

test("a part of the measurements is written only if --to names a folder", () => {
  for (const part of [["--quick"], ["--only", "Ajv"], ["--payload", "example"]]) {
    expect(readOptions(part).folder).toBeUndefined();
    expect(readOptions([...part, "--to", "somewhere"]).folder).toBe("somewhere");
  }
});

test.each([
  [["--rounds", "none"], "Expected 1 or more"],
  [["--only", "yup"], "No contender has it in its name"],
  [["--payload", "poem"], "Allowed choices are example, tool-calls, choices, logprobs, stream-text, "],
  [["--slow"], "unknown option '--slow'"],
  [["--quik"], "unknown option '--quik'"],
  [["example"], "too many arguments"],
])("%j is answered with one line", (parameters, line) => {
  const written = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  expect(() => readOptions(parameters)).toThrow(expect.objectContaining({ exitCode: 1 }));
  expect(written.mock.calls).toEqual([[expect.stringMatching(`^error: .*${line}.*\n$`)]]);
});

test("--help prints every option", () => {
  const written = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  expect(() => readOptions(["--help"])).toThrow(expect.objectContaining({ exitCode: 0 }));
  for (const option of ["rounds", "quick", "only", "payload", "to"])
    expect(written.mock.calls.join("")).toContain(`  --${option}`);
});
