import { expect, test } from "vitest";
import { pageFile } from "./markdown/page-file.js";
import { referencePages } from "./reference-pages.js";
import { committedPages } from "./testing/committed-pages.js";
import { readEntries } from "./types/read-entries.js";

const written = await referencePages();
const committed = committedPages();

const isStale = (file: string) => `docs/reference/${file} is stale: run \`pnpm docs:reference\`.`;

test("each type has a page, and there are no other pages", () => {
  expect([...committed.keys()], isStale("")).toEqual([...written.keys()].sort());
});

test.each([...written])("%s says what the comments say", (file, page) => {
  expect(committed.get(file), isStale(file)).toBe(page);
});

const interfaces = [...readEntries().decoded.values()].filter(({ members }) => members.length > 0);

test.each(interfaces)("$name has a heading for each field, with its type, a description and an example", (type) => {
  const section = committed.get(pageFile(type.name))?.split("## Fields\n")[1]?.split("\n## ")[0] ?? "";
  for (const { name, optional } of type.members) {
    const [heading = "", ...lines] =
      section
        .split("\n### ")
        .find((field) => field.startsWith(`\`${name}\``))
        ?.split("\n\n") ?? [];
    expect.soft(heading, name).toMatch(/^`\w+`( \(`\w+`\))?$/);
    expect.soft(lines[0], name).toMatch(optional ? /^<code>.+<\/code>, optional$/ : /^<code>.+<\/code>, required$/);
    expect.soft(lines[1], name).toMatch(/^[^-].+\.$/);
    expect.soft(lines.at(-1), name).toMatch(/^- Example: `.+`$/m);
  }
});
