import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SiteConfig } from "vitepress";
import { afterEach, expect, test } from "vitest";
import { checkLinks } from "./check-links.js";

const outDir = mkdtempSync(join(tmpdir(), "chat-completion-docs-"));
afterEach(() => rmSync(outDir, { recursive: true }));

function check(index: string): void {
  mkdirSync(join(outDir, "guides"), { recursive: true });
  writeFileSync(join(outDir, "icon.svg"), "<svg/>");
  writeFileSync(join(outDir, "guides/index.html"), '<h1 id="guides">');
  writeFileSync(join(outDir, "guides/start.html"), '<h2 id="a-b"><a href="../">');
  writeFileSync(join(outDir, "index.html"), index);
  checkLinks({ outDir, site: { base: "/base/" } } as SiteConfig);
}

test("accepts links to pages, files and headings that exist", () => {
  const links = ["/base/", "/base/guides/", "/base/guides/start#a-b", "./guides/#guides", "/base/icon.svg", "#here"];
  const elsewhere = ["https://example.org/x", "mailto:someone@example.org"];
  check(`<p id="here"> ${[...links, ...elsewhere].map((link) => `<a href="${link}">`).join("")}`);
});

test.each([
  "/base/nowhere",
  "/guides/",
  "/bass/guides/",
  "/base/guides/start#nowhere",
  "nowhere.svg",
  "#nowhere",
  "/base/guides",
])("names %s, whose target does not exist", (link) => {
  expect(() => check(`<a class="x" href="${link}">`)).toThrow(`index.html: ${link}`);
  expect(() => check(`<img src="${link}">`)).toThrow(link);
});
