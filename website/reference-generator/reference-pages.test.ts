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

test.each(interfaces)("$name has a row for each field, with a description and an example", ({ name, members }) => {
  const section = committed.get(pageFile(name))?.split("## Fields\n")[1]?.split("\n## ")[0] ?? "";
  const rows = section.split("\n").map((row) => row.split(/(?<!\\)\|/).map((cell) => cell.trim()));
  for (const member of members) {
    const [, , wireName, type, required, description, example] =
      rows.find(([, cell]) => cell === `\`${member.name}\``) ?? [];
    expect.soft([wireName, type, required, description, example], member.name).not.toContain("");
    expect.soft(example, member.name).toMatch(/^`.+`$/);
  }
});
