import { expect, test } from "vitest";
import { readOptions } from "./options.js";

const rowsOf = (...parameters: string[]) => readOptions(parameters).rows.map(({ name }) => name);

test("all there is, written where the results are kept", () => {
  const options = readOptions([]);
  expect(options).toMatchObject({ rounds: 3, quick: false, narrowed: false });
  expect(options.folder).toMatch(/benchmarks\/$/);
  expect(options.payloads.map(({ name }) => name)).toEqual(["example", "tool-calls", "choices", "logprobs"]);
});

test("a name is that contender's alone, and a part of one everybody's who has it", () => {
  expect(rowsOf("--only", "@chat-completion/zod")).toEqual(["@chat-completion/zod"]);
  expect(rowsOf("--only", "zod/wire", "--only", "Ajv")).toEqual([
    "@chat-completion/zod/wire",
    "@chat-completion/zod/wire, without eval",
    "Ajv",
  ]);
});

test("a part of the measurements is written nowhere, unless it is said where", () => {
  for (const part of [["--quick"], ["--only", "Ajv"], ["--payload", "example"]]) {
    expect(readOptions(part).folder).toBeUndefined();
    expect(readOptions([...part, "--to", "somewhere"]).folder).toBe("somewhere");
  }
});

test.each([[["--rounds", "none"]], [["--only", "yup"]], [["--payload", "poem"]], [["--slow"]], [["example"]]])(
  "%j is answered with the usage",
  (parameters) => {
    expect(() => readOptions(parameters)).toThrow("usage: pnpm bench");
  },
);
