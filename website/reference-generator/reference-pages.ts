import { servers } from "@chat-completion/specification/extensions";
import { format } from "prettier";
import { COMPONENT_EXAMPLES } from "./examples/component-examples.js";
import { buildersPage } from "./exports/builders-page.js";
import { codesPage } from "./exports/codes-page.js";
import { fixturesPage } from "./exports/fixtures-page.js";
import { functionsPage } from "./exports/functions-page.js";
import { readPackages } from "./exports/packages.js";
import { schemasPage } from "./exports/schemas-page.js";
import { pageFile } from "./markdown/page-file.js";
import { componentPage } from "./page/component-page.js";
import { contents } from "./page/contents.js";
import { serverPage, serverPageFile } from "./servers/server-page.js";
import { readEntries } from "./types/read-entries.js";

const NOTICE = "<!-- Written by `pnpm docs:reference` from the comments in packages/: edit those. -->";

/** The first line of a page. Those of servers are written from the table of their fields. */
function noticeOf(file: string): string {
  const [, server] = /^servers\/(.*)\.md$/.exec(file) ?? [];
  if (server === undefined) return NOTICE;
  return `<!-- Written by \`pnpm docs:reference\` from specification/extensions/${server}.ts: edit that. -->`;
}

/** The pages of the reference, by their files in `docs/reference`. */
export async function referencePages(): Promise<ReadonlyMap<string, string>> {
  const entries = readEntries();
  const order = Object.keys(COMPONENT_EXAMPLES);
  for (const name of order) if (!entries.decoded.has(name)) throw new Error(`There is no type ${name}.`);
  const declarations = [...entries.decoded.values()].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  const packages = readPackages();
  const pages = [
    ["index.md", contents(declarations, entries.decoded)] as const,
    ["schemas.md", schemasPage(entries, packages.schemas)] as const,
    ["functions.md", functionsPage(packages, entries.decoded)] as const,
    ["builders.md", buildersPage(packages, entries.decoded)] as const,
    ["fixtures.md", fixturesPage()] as const,
    ["codes.md", codesPage(packages)] as const,
    ...declarations.map((declaration) => [pageFile(declaration.name), componentPage(declaration, entries)] as const),
    ...servers.map((server) => [serverPageFile(server), serverPage(server)] as const),
  ];
  return new Map(
    await Promise.all(pages.map(async ([file, page]) => [file, await layOut(page, noticeOf(file))] as const)),
  );
}

async function layOut(page: string, notice: string): Promise<string> {
  return await format(`${notice}\n\n${page}`, { parser: "markdown", proseWrap: "never", printWidth: 70 });
}
