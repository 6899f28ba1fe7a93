import { expect, test } from "vitest";
import type { TypeDeclaration } from "../types/type-declaration.js";
import { prose } from "./prose.js";

const declaration: TypeDeclaration = {
  name: "ChatCompletionChoice",
  subject: "response",
  place: "",
  comment: { text: "" },
  members: [{ name: "index", optional: false, type: "number", comment: { text: "" } }],
  alternatives: [],
};
const pages = new Map([["ChatCompletionChoice", declaration]]);

test.each([
  ["{@link ChatCompletionChoice}", "[`ChatCompletionChoice`](chat-completion-choice.md)"],
  ["{@link index}", "`index`"],
  ["{@link https://example.com/a/}", "[example.com/a](https://example.com/a/)"],
  ["a < b, {{ c }}, `d < e`", "a &lt; b, &#123;&#123; c }}, `d < e`"],
])("%s", (text, markdown) => {
  expect(prose(text, declaration, pages)).toBe(markdown);
});

test("throws if the target of a link does not exist", () => {
  expect(() => prose("{@link Nowhere}", declaration, pages)).toThrow("Nowhere");
});
