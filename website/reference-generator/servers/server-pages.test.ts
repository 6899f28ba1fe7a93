import { servers } from "@chat-completion/specification/extensions";
import { blocksOf } from "@chat-completion/specification/read/extensions";
import { codeBlocks } from "@chat-completion/tests/readme/code-blocks";
import { expect, test } from "vitest";
import { committedPages } from "../testing/committed-pages.js";
import { compile } from "../testing/compile.js";
import { serverPageFile } from "./server-page.js";

const committed = committedPages();

test.each(servers)("the page of $title has every field and every source", (server) => {
  const page = committed.get(serverPageFile(server)) ?? "";
  for (const { name, fields, source, extends: components } of blocksOf(server)) {
    expect.soft(page, name).toContain(source.url);
    for (const key of Object.keys(fields)) expect.soft(page, `${name}.${key}`).toContain(`| \`${key}\` `);
    for (const component of components) expect.soft(page, name).toContain(`## ${component}\n`);
  }
});

test.each(groups())("the code of the pages compiles: %s and others", (_first, files) => {
  const modules = files.flatMap((file) =>
    codeBlocks(committed.get(file) ?? "").map(({ line, code }) => [`${file.replace("/", "-")}-${line}`, code] as const),
  );
  expect(modules.length).toBe(2 * files.length);
  expect(compile(new Map(modules))).toEqual([]);
});

/** The pages in groups that can be declared in one program: no two blocks of a group have one key of a component. */
function groups(): [first: string, files: string[]][] {
  const found: { taken: Map<string, string>; files: string[] }[] = [];
  for (const server of servers) {
    const fields = blocksOf(server).flatMap((block) =>
      block.extends.flatMap((component) =>
        Object.keys(block.fields).map((key) => [`${component}.${key}`, block.name] as const),
      ),
    );
    const isFree = (taken: Map<string, string>) => fields.every(([field, name]) => (taken.get(field) ?? name) === name);
    const free = found.find(({ taken }) => isFree(taken));
    const group = free ?? { taken: new Map<string, string>(), files: [] };
    if (free === undefined) found.push(group);
    for (const [field, name] of fields) group.taken.set(field, name);
    group.files.push(serverPageFile(server));
  }
  return found.map(({ files }) => [files[0] ?? "", files]);
}
