import { expect, test } from "vitest";
import { toJsonTokens } from "./json-tokens.js";
import { samples } from "./samples.js";

test("keys, strings and literals", () => {
  expect(toJsonTokens('{"a\\"b": ["c", -1.5e3, null]}')).toEqual([
    { text: "{", kind: "other" },
    { text: '"a\\"b"', kind: "key" },
    { text: ": [", kind: "other" },
    { text: '"c"', kind: "string" },
    { text: ", ", kind: "other" },
    { text: "-1.5e3", kind: "literal" },
    { text: ", ", kind: "other" },
    { text: "null", kind: "literal" },
    { text: "]}", kind: "other" },
  ]);
});

test.each(["", "{nope", '"open', ...samples.map(({ text }) => text)])("the pieces of %j are the whole text", (text) => {
  const pieces = toJsonTokens(text).map((token) => token.text);
  expect(pieces.join("")).toBe(text);
});
