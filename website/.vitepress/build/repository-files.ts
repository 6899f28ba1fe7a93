import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { extname, posix } from "node:path";
import { docsFolder, repositoryFolder } from "./folders.js";
import { toPageFile } from "./page-file.js";
import { findPages } from "./pages.js";

/** A Markdown link or image, or an HTML one. */
const LINK = /\]\(([^()\s]+)\)|(?:href|src|srcset)="([^"]+)"/g;

/** A file or folder outside of `docs` that a page links to. The site shows it as a page. */
export interface RepositoryFile {
  /** Its path in the repository, without a slash at its end. */
  path: string;
  /** The content of the page, as Markdown. */
  content: string;
}

/** The path of the page that shows a file outside of `docs`, without an extension. The names of pages have no dots. */
export function toRepositoryPage(path: string): string {
  return `repository/${path.replace(/\.md$/, "").replaceAll(".", "-")}`;
}

/**
 * All files outside of `docs` that pages link to, directly or through each other. The keys are the files of their
 * pages.
 */
export function findRepositoryFiles(): Map<string, RepositoryFile> {
  const found = new Map<string, RepositoryFile>();
  const visit = (file: string, markdown: string) => {
    for (const path of linkedFiles(file, markdown)) {
      const page = toPageFile(`${toRepositoryPage(path)}.md`);
      if (found.has(page)) continue;
      const content = show(path);
      found.set(page, { path, content });
      visit(toSource(path), content);
    }
  };
  for (const page of findPages("")) visit(`docs/${page}`, readFileSync(docsFolder + page, "utf8"));
  return found;
}

/** The file whose links a page has, by the path of the file or folder that it shows. A folder's page links into it. */
export function toSource(path: string): string {
  return statSync(repositoryFolder + path).isDirectory() ? `${path}/.` : path;
}

/** The files outside of `docs` that a file links to. */
function linkedFiles(file: string, markdown: string): string[] {
  if (!isProse(file)) return [];
  const links = [...markdown.matchAll(LINK)].map(([, link, attribute]) => link ?? attribute ?? "");
  return links.flatMap((link) => resolveLink(file, link) ?? []).filter((path) => !isImage(path));
}

/**
 * The path of a link's target in the repository. `undefined` if it is a page of `docs` or no file. A folder becomes its
 * `README.md`, if it has one.
 */
export function resolveLink(file: string, link: string): string | undefined {
  if (/^([a-z]+:|\/|#)/i.test(link)) return undefined;
  const path = posix.join(posix.dirname(file), decodeURI(link.replace(/[#?].*$/, ""))).replace(/\/$/, "");
  const isPage = path.startsWith("docs/") && !isImage(path);
  if (path.startsWith("..") || isPage || !existsSync(repositoryFolder + path)) return undefined;
  return existsSync(`${repositoryFolder}${path}/README.md`) ? `${path}/README.md` : path;
}

export function isImage(path: string): boolean {
  return /\.(svg|png)$/.test(path);
}

function isProse(path: string): boolean {
  return path.endsWith(".md") || path.endsWith("/.");
}

/**
 * A file as Markdown. Markdown stays as it is, any other file becomes a block of code, a folder a list of its files.
 */
function show(path: string): string {
  const full = repositoryFolder + path;
  if (statSync(full).isDirectory()) {
    const files = readdirSync(full, { withFileTypes: true }).filter((entry) => entry.isFile());
    return `# ${path}\n\n${files.map(({ name }) => `- [${name}](${name})\n`).join("")}`;
  }
  const text = readFileSync(full, "utf8");
  if (path.endsWith(".md")) return text;
  return `# ${path}\n\n\`\`\`\`${extname(path).slice(1) || "text"}\n${text.trimEnd()}\n\`\`\`\`\n`;
}
