import { expect, test } from "vitest";
import { readToolArguments } from "./tool-arguments.js";

const read = (sent: { arguments?: string | { [key: string]: unknown } | null }) =>
  readToolArguments({ function: { name: "weather", ...sent } });

test.each([
  ["an object", '{"city":"Oslo"}', { city: "Oslo" }],
  ["what is no object", "[5]", [5]],
  ["an object that the server sent", { city: "Oslo" }, { city: "Oslo" }],
])("reads %s", (_what, sent, value) => {
  expect(read({ arguments: sent as string })).toEqual({ success: true, value });
});

test.each([[{}], [{ arguments: null }], [{ arguments: "" }], [{ arguments: " \n" }], [{ arguments: "null" }]])(
  "no arguments are an empty object: %j",
  (sent) => {
    expect(read(sent)).toEqual({ success: true, value: {} });
  },
);

test.each(['{"city":"Os', "Oslo", "{'city':'Oslo'}"])(
  "says that a text is no JSON, and does not quote it: %s",
  (sent) => {
    const result = read({ arguments: sent });
    expect(result).toEqual({ success: false, issues: [{ message: "The arguments of `weather` are not valid JSON." }] });
  },
);

test.each([
  [undefined, "The arguments are not valid JSON."],
  ["a".repeat(200), `The arguments of \`${"a".repeat(100)}\` are not valid JSON.`],
])("says which tool's text is no JSON: %s", (name, message) => {
  const result = readToolArguments({ function: { name: name as string, arguments: "{" } });
  expect(result).toEqual({ success: false, issues: [{ message }] });
});

test("it reads the deprecated function call", () => {
  expect(readToolArguments({ function: { name: "weather", arguments: "{}" } })).toEqual({ success: true, value: {} });
});
