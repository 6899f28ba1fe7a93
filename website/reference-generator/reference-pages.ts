import type { Server } from "@chat-completion/specification";
import { servers } from "@chat-completion/specification/extensions";
import { format } from "prettier";
import { COMPONENT_EXAMPLES } from "./examples/component-examples.js";
import { pageFile } from "./markdown/page-file.js";
import { componentPage } from "./page/component-page.js";
import { contents } from "./page/contents.js";
import { serverPage, serverPageFile } from "./servers/server-page.js";
import { readEntries } from "./types/read-entries.js";

const NOTICE = "<!-- Written by `pnpm docs:reference` from the comments in packages/types: edit those. -->";

const noticeOf = ({ file }: Server) =>
  `<!-- Written by \`pnpm docs:reference\` from specification/extensions/${file}.ts: edit that. -->`;

/** The pages of the reference, by their files in `docs/reference`. */
export async function referencePages(): Promise<ReadonlyMap<string, string>> {
  const entries = readEntries();
  const order = Object.keys(COMPONENT_EXAMPLES);
  for (const name of order) if (!entries.decoded.has(name)) throw new Error(`There is no type ${name}.`);
  const declarations = [...entries.decoded.values()].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  const pages = [
    ["index.md", contents(declarations, entries.decoded), NOTICE] as const,
    ...declarations.map(
      (declaration) => [pageFile(declaration.name), componentPage(declaration, entries), NOTICE] as const,
    ),
    ...servers.map((server) => [serverPageFile(server), serverPage(server), noticeOf(server)] as const),
  ];
  return new Map(
    await Promise.all(pages.map(async ([file, page, notice]) => [file, await layOut(page, notice)] as const)),
  );
}

async function layOut(page: string, notice: string): Promise<string> {
  return await format(`${notice}\n\n${page}`, { parser: "markdown", proseWrap: "never", printWidth: 70 });
}
