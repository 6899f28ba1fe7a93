/* Each type links to the very section of OpenAI's API reference, or of a server's documentation, that describes it. */
import { readFileSync } from "node:fs";
import { subjects } from "@chat-completion/specification";
import ts from "typescript";
import { expect, test } from "vitest";
import { linkTo } from "./api-reference.js";

const files = [
  ...["", "strict/", "wire/"].flatMap((entry) => subjects.map(({ name }) => `${entry}${name}.ts`)),
  "request.ts",
];
const declarations = files.flatMap((file) => declarationsOf(file).map((declaration) => ({ file, ...declaration })));

test.each(declarations)("$name in $file links to what describes it", ({ name, links }) => {
  expect(links[0]).toBe(linkTo(name));
});

test("the links have a target for each component", () => {
  const names = new Set(declarations.map(({ name }) => name.replace(/^Known/, "")));
  // The wire's union of annotations and the citation in it: the reference has an annotation, which is a citation. Pieces of
  // a custom call and of audio: the reference has the whole.
  const alike = 3;
  expect(new Set([...names].map(linkTo)).size).toBe(names.size - alike);
});

/** The types that a file declares, with the links in their `@see` tags. */
function declarationsOf(file: string): { name: string; links: string[] }[] {
  const text = readFileSync(new URL(`../../packages/types/src/${file}`, import.meta.url), "utf8");
  return ts
    .createSourceFile(file, text, ts.ScriptTarget.Latest, true)
    .statements.filter((statement) => ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
    .map((declaration) => ({
      name: declaration.name.text,
      links: ts
        .getJSDocTags(declaration)
        .filter(({ tagName }) => tagName.text === "see")
        .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? ""),
    }));
}
