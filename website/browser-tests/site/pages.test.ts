/*
 * Every page on a phone and on a wide screen: nothing is out of sight. One page of each kind, on three screens and in
 * both schemes: axe-core finds no violation.
 */
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { toPageFile } from "../../.vitepress/build/page-file.js";
import { findPages } from "../../.vitepress/build/pages.js";
import { findRepositoryFiles } from "../../.vitepress/build/repository-files.js";
import { findClipped } from "./find-clipped.js";
import { axe, findViolations } from "./find-violations.js";
import { launchChromium } from "./launch-chromium.js";

const PHONE = 360;
const TABLET = 768;
const DESKTOP = 1440;

/** A page of each kind. Pages of a kind differ in their text alone. */
const KINDS = [
  "/",
  "/checker",
  "/guides/getting-started",
  "/guides/coming-from-a-speakeasy-sdk",
  "/reference/",
  "/reference/chat-completion-choice",
  "/reference/fixtures",
  "/reference/functions",
  "/reference/codes",
  "/reference/servers/mistral",
  "/repository/packages/zod/",
];

/** The number of tabs that look at pages at the same time. */
const TABS = 4;

const paths = new Set(
  [...findPages("").map(toPageFile), ...findRepositoryFiles().keys()].map(
    (file) => `/${file.replace(/(^|\/)index\.md$/, "$1").replace(/\.md$/, "")}`,
  ),
);

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

/** Opens each page in a tab and looks at it, some at the same time. Returns what was found in all of them. */
async function lookAtEach(
  context: BrowserContext,
  addresses: Iterable<string>,
  look: (page: Page, path: string) => Promise<string[]>,
): Promise<string[]> {
  const left = [...addresses];
  const count = left.length;
  const found: string[] = [];
  const begun = performance.now();
  const lookInTab = async () => {
    const page = await context.newPage();
    // A machine with other work may need longer than a visitor would wait.
    page.setDefaultTimeout(60_000);
    for (let path = left.shift(); path !== undefined; path = left.shift()) {
      const response = await page.goto(inject("origin") + path, { waitUntil: "load" });
      if (response?.status() !== 200) found.push(`${path}: ${response?.status()}`);
      // A colour on its way to another has any contrast.
      await page.addStyleTag({ content: "* { transition: none !important; }" });
      found.push(...(await look(page, path)));
    }
  };
  await Promise.all(Array.from({ length: TABS }, lookInTab));
  await context.close();
  console.log(`${count} pages, in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  return found;
}

async function clippedAt(page: Page, path: string, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  return (await page.evaluate(findClipped)).map((clipped) => `${path} at ${width}: ${clipped}`);
}

test("on no page is anything clipped", { timeout: 240_000 }, async () => {
  const context = await browser.newContext({ viewport: { width: PHONE, height: 800 } });
  const found = await lookAtEach(context, paths, async (page, path) => [
    ...(await clippedAt(page, path, PHONE)),
    ...(await clippedAt(page, path, DESKTOP)),
  ]);
  expect(paths.size).toBeGreaterThan(70);
  expect(found).toEqual([]);
});

test("axe-core finds no violation on a page of each kind", { timeout: 240_000 }, async () => {
  expect(KINDS.filter((path) => !paths.has(path))).toEqual([]);
  const context = await browser.newContext({ colorScheme: "light", reducedMotion: "reduce" });
  await context.addInitScript(axe);
  const found = await lookAtEach(context, KINDS, async (page, path) => {
    const seen: string[] = [];
    for (const scheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.waitForFunction(
        (dark) => document.documentElement.classList.contains("dark") === dark,
        scheme === "dark",
      );
      for (const width of [PHONE, TABLET, DESKTOP]) {
        seen.push(...(await clippedAt(page, path, width)));
        const violations = await findViolations(page);
        seen.push(...violations.map((violation) => `${path} at ${width}, ${scheme}: ${violation}`));
      }
    }
    return seen;
  });
  expect(found).toEqual([]);
});
