import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TransformContext } from "vitepress";
import { afterAll, expect, test } from "vitest";
import { secureHtml } from "./content-security-policy.js";

const outDir = mkdtempSync(join(tmpdir(), "chat-completion-docs-"));
afterAll(() => rmSync(outDir, { recursive: true }));

const context = { siteConfig: { outDir, assetsDir: "assets" }, siteData: { base: "/base/" } } as TransformContext;

test("moves inline scripts into files beside the page, and puts the policy before them", () => {
  const page = `<head>
    <meta charset="utf-8">
    <script id="check-dark-mode">one()</script>
    <script>two()
two()</script>
    <script type="module" src="/base/app.js"></script>
  </head>`;
  const html = secureHtml(page, "page.html", context);
  expect(html).toMatch(
    /^<head>\n {4}<meta charset="utf-8">\n {4}<meta http-equiv="Content-Security-Policy" content="[^"]*script-src 'self';/,
  );
  const scripts = [...html.matchAll(/<script(?: type="module")? src="\/base\/([^"]+)"><\/script>/g)].map(
    ([, file]) => file ?? "",
  );
  expect(scripts).toHaveLength(3);
  expect(scripts.slice(0, 2).map((file) => readFileSync(join(outDir, file), "utf8"))).toEqual([
    "one()",
    "two()\ntwo()",
  ]);
  expect(html).not.toMatch(/<script[^>]*>[^<]/);
});
