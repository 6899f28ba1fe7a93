import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { SiteConfig } from "vitepress";

/**
 * Throws if a page of the built site links to a page, a file or a heading that doesn't exist. VitePress checks only
 * links in Markdown, and doesn't check headings.
 */
export function checkLinks({ outDir, site }: SiteConfig): void {
  const pages = readdirSync(outDir, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  const read = (page: string) => readFileSync(join(outDir, page), "utf8").replaceAll("&amp;", "&");
  const identifiers = new Map(pages.map((page) => [page, new Set(attributes(read(page), "id"))]));
  const dead = pages.flatMap((page) => {
    const html = read(page);
    const links = new Set([...attributes(html, "href"), ...attributes(html, "src")]);
    return [...links].filter((link) => !leadsSomewhere(link, page)).map((link) => `${page}: ${link}`);
  });
  if (dead.length > 0) throw new Error(`These links lead nowhere:\n${dead.join("\n")}`);

  function leadsSomewhere(link: string, page: string): boolean {
    const address = `http://site${site.base}`;
    const { origin, pathname, hash } = new URL(link, `${address}${page}`);
    if (origin !== "http://site") return true;
    if (!pathname.startsWith(site.base)) return false;
    const file = toFile(decodeURI(pathname.slice(site.base.length)));
    if (file === undefined) return false;
    return hash === "" || identifiers.get(file)?.has(decodeURIComponent(hash.slice(1))) === true;
  }

  /** The file that a static host serves for the path. */
  function toFile(path: string): string | undefined {
    const candidates = path === "" || path.endsWith("/") ? [`${path}index.html`] : [path, `${path}.html`];
    return candidates.find((file) => existsSync(join(outDir, file)) && statSync(join(outDir, file)).isFile());
  }
}

function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map(([, value]) => value ?? "");
}
