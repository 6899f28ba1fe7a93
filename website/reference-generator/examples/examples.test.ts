/* The examples of the pages compile, and are the decoded values of their fixtures. */
import { type CodeBlock, codeBlocks } from "@chat-completion/tests/readme/code-blocks";
import { describe, expect, test } from "vitest";
import { pageFile } from "../markdown/page-file.js";
import { committedPages } from "../testing/committed-pages.js";
import { compile } from "../testing/compile.js";
import { evaluate } from "../testing/evaluate.js";
import { readEntries } from "../types/read-entries.js";
import { COMPONENT_EXAMPLES } from "./component-examples.js";
import { decoderOf, fixturePart } from "./read-example.js";

const entries = readEntries();
// The pages of servers have tests of their own.
const pages = new Map(
  [...committedPages()].filter(([file]) => !file.includes("/")).map(([file, page]) => [file, codeBlocks(page)]),
);

test("they compile", () => {
  const modules = [...pages].flatMap(([file, blocks]) =>
    blocks.filter(isExample).map(({ line, code }) => [`${file}-${line}`, code] as const),
  );
  expect(modules.length).toBeGreaterThan(entries.decoded.size);
  expect(compile(new Map(modules))).toEqual([]);
});

describe.each(Object.entries(COMPONENT_EXAMPLES))("%s", (name, example) => {
  const blocks = pages.get(pageFile(name)) ?? [];
  const code = blocks.findLast(isTypeScript)?.code ?? "";
  const json = blocks.find(({ language }) => language === "json")?.code;
  const decode = decoderOf(name, entries);
  const part = fixturePart(example);

  test("has the type of the page", () => {
    expect(code).toContain(`import type { ${name} } from "@chat-completion/types";`);
    expect(code).toContain(`const value: ${name} = `);
  });

  test("is the decoded value of the fixture, with shorter lists", () => {
    expect(differences(evaluate(code), decode(part))).toEqual([]);
  });

  if (json !== undefined) {
    test("is the decoded value of the JSON beside it", () => {
      const wire: unknown = JSON.parse(json);
      expect(evaluate(code)).toEqual(decode(wire));
      expect(differences(wire, part)).toEqual([]);
    });
  }
});

/** Whether a block is an example. Others are declarations, out of the sources, which the project's own check compiles. */
const isExample = (block: CodeBlock) => isTypeScript(block) && block.code.includes("import ");

function isTypeScript({ language }: CodeBlock): boolean {
  return language === "ts";
}

/** The paths at which two values differ. A list with items may be the beginning of the other list. */
function differences(shown: unknown, whole: unknown, path = "value"): string[] {
  if (typeof whole !== "object" || whole === null) return Object.is(shown, whole) ? [] : [path];
  if (typeof shown !== "object" || shown === null || Array.isArray(shown) !== Array.isArray(whole)) return [path];
  const left = Object.keys(whole).filter((key) => !Object.hasOwn(shown, key));
  const isBeginning = Array.isArray(shown) && shown.length > 1;
  const missing = isBeginning ? [] : left.map((key) => `${path}.${key}`);
  const members = Object.entries(shown);
  return [
    ...missing,
    ...members.flatMap(([key, member]) => differences(member, Reflect.get(whole, key), `${path}.${key}`)),
  ];
}
