import { expect, test } from "vitest";
import { breakLogCommands, printable, printableJson } from "./printable.js";

test("keeps ordinary text", () => {
  expect(printable("Größe 😀 日本語")).toBe("Größe 😀 日本語");
});

test("escapes what could move the cursor, change colours or reverse the text", () => {
  expect(printable("a\u001b[31m\r\nb\u009b\u202e")).toBe("a\\u001b[31m\\u000d\\u000ab\\u009b\\u202e");
});

test("escapes what some readers treat as the end of a line", () => {
  expect(printable("a\u2028b\u2029c\u0085d\u007f")).toBe("a\\u2028b\\u2029c\\u0085d\\u007f");
});

test("cuts a long text", () => {
  expect(printable("x".repeat(1000))).toBe(`${"x".repeat(300)}…`);
});

test.each([
  ["::stop-commands::x", "\\u003a:stop-commands::x"],
  [" \t::error::x", " \\u0009::error::x"],
  ["  ::error::x", "  \\u003a:error::x"],
  ["##[error]x", "\\u0023#[error]x"],
  ["a ###vso[task.setvariable variable=x]y", "a #\\u0023#vso[task.setvariable variable=x]y"],
  ["##teamcity[x]", "\\u0023#teamcity[x]"],
])("breaks the log command in %j", (text, expected) => {
  expect(printable(text)).toBe(expected);
});

test.each(["a::b", "# one", "## two", "a#b[0]", ":x"])("keeps %j, which is no command", (text) => {
  expect(printable(text)).toBe(text);
});

test("breaks commands at the beginning of each line", () => {
  expect(breakLogCommands("a ::b\n ::c::\n")).toBe("a ::b\n \\u003a:c::\n");
});

test("writes the same JSON, without what a terminal or a runner obeys", () => {
  const value = { "##[x]": "\u001b\u007f\u009b\u202e\u2028 ##vso[y] ###[z] \\##[ ::a" };
  const text = printableJson(value, 2);
  expect(JSON.parse(text)).toEqual(value);
  expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}\u2028]|##\w*\[/u);
});
