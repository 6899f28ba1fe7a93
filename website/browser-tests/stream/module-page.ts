import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";

const packages = fileURLToPath(new URL("../../../packages", import.meta.url));
const parser = dirname(createRequire(join(packages, "stream/package.json")).resolve("eventsource-parser"));

/** The modules as they are published, by what imports them. No bundler is between them and the browser. */
const MODULES: Readonly<Record<string, string>> = {
  "@chat-completion/stream": join(packages, "stream/dist/index.js"),
  "@chat-completion/core": join(packages, "core/dist/index.js"),
  "eventsource-parser": join(parser, "index.js"),
};

const ORIGIN = "http://modules.test";

/** Forbids `eval`. */
const POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline'";

/** Opens a page that has the exports of `@chat-completion/stream` as `stream`. */
export async function openModulePage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  const imports = Object.fromEntries(Object.keys(MODULES).map((name) => [name, `/${name}.js`]));
  const html = `<script type="importmap">${JSON.stringify({ imports })}</script>
    <script type="module">import * as stream from "@chat-completion/stream"; globalThis.stream = stream;</script>`;
  await page.route(`${ORIGIN}/**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1).replace(/\.js$/, "");
    const file = MODULES[name];
    const body = file === undefined ? html : await readFile(file, "utf8");
    const contentType = file === undefined ? "text/html" : "text/javascript";
    await route.fulfill({ body, contentType, headers: { "content-security-policy": POLICY } });
  });
  await page.goto(ORIGIN);
  await page.waitForFunction(() => "stream" in globalThis);
  return page;
}
