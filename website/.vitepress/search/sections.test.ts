import { expect, test } from "vitest";
import { splitIntoSections } from "./sections.js";

const anchor = (id: string) => `<a class="header-anchor" href="#${id}" aria-label="x">&#8203;</a>`;

test("the sections of a page, each with the headings above it", () => {
  const html = `<p>before</p><h1 id="a" tabindex="-1">A ${anchor("a")}</h1><p>one &lt;two&gt;</p>
<h2 id="b">B ${anchor("b")}</h2><ul><li>three</li></ul><h3 id="c"><code>c</code> ${anchor("c")}</h3><h2 id="d">D ${anchor("d")}</h2>four`;
  expect(splitIntoSections("", html)).toEqual([
    { anchor: "a", titles: ["A"], text: "one <two>" },
    { anchor: "b", titles: ["A", "B"], text: "three" },
    { anchor: "c", titles: ["A", "B", "c"], text: "" },
    { anchor: "d", titles: ["A", "D"], text: "four" },
  ]);
});

test("the words of names are found as well", () => {
  const html = `<h1 id="x">ChatCompletionChoice ${anchor("x")}</h1>See toolCalls, snake_case and toolCalls.`;
  expect(splitIntoSections("", html)[0]?.text).toBe(
    "See toolCalls, snake_case and toolCalls. chat completion choice tool calls",
  );
});
