/* Every page, on three screens and in both schemes: nothing is out of sight, and axe-core finds no violation. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { toPageFile } from "../../.vitepress/build/page-file.js";
import { findPages } from "../../.vitepress/build/pages.js";
import { findRepositoryFiles } from "../../.vitepress/build/repository-files.js";
import { findClipped } from "./find-clipped.js";
import { axe, findViolations } from "./find-violations.js";
import { launchChromium } from "./launch-chromium.js";

const WIDTHS = [360, 768, 1440];

/** Rules whose result depends on the width: what is shown, and where. */
const RULES_OF_LAYOUT = ["scrollable-region-focusable", "target-size", "button-name", "link-name", "bypass"];

/** Rules whose result depends on the scheme. */
const RULES_OF_COLOUR = ["color-contrast", "link-in-text-block"];

/** The number of tabs that look at pages at the same time. */
const TABS = 3;

const paths = [...findPages("").map(toPageFile), ...findRepositoryFiles().keys()].map(
  (file) => `/${file.replace(/(^|\/)index\.md$/, "$1").replace(/\.md$/, "")}`,
);

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

/** Looks at a page on each screen and in each scheme. The page is loaded once. */
async function lookAt(page: Page, path: string): Promise<string[]> {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await page.goto(inject("origin") + path, { waitUntil: "load" });
  // A colour on its way to another has any contrast.
  await page.addStyleTag({ content: "* { transition: none !important; }" });
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    found.push(...(await page.evaluate(findClipped)).map((clipped) => `${path} at ${width}: ${clipped}`));
    // All rules on a phone. On wider screens and in the other scheme, only what depends on them.
    const rules = width === 360 ? [] : RULES_OF_LAYOUT;
    found.push(...(await findViolations(page, ...rules)).map((violation) => `${path} at ${width}: ${violation}`));
  }
  await page.emulateMedia({ colorScheme: "dark" });
  await page.waitForFunction(() => document.documentElement.classList.contains("dark"));
  found.push(...(await findViolations(page, ...RULES_OF_COLOUR)).map((violation) => `${path}, dark: ${violation}`));
  return found;
}

test("nothing is clipped, and nobody is shut out", { timeout: 600_000 }, async () => {
  const context = await browser.newContext();
  await context.addInitScript(axe);
  const left = [...new Set(paths)];
  const count = left.length;
  const found: string[] = [];
  const begun = performance.now();
  const look = async () => {
    const page = await context.newPage();
    for (let path = left.shift(); path !== undefined; path = left.shift()) found.push(...(await lookAt(page, path)));
  };
  await Promise.all(Array.from({ length: TABS }, look));
  await context.close();
  console.log(`${count} pages, in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  expect(count).toBeGreaterThan(70);
  expect(found).toEqual([]);
});
