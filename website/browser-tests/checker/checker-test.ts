import type { Browser, BrowserContextOptions } from "playwright-core";
import { test as base, expect, inject } from "vitest";
import { launchChromium } from "../site/launch-chromium.js";
import { CheckerPage } from "./checker-page.js";

interface Fixtures {
  browser: Browser;
  /** The screen on which the page is opened. */
  screen: BrowserContextOptions;
  /**
   * The page as a visitor opens it. The test fails if the browser reports an error, or if the page contacts another
   * server.
   */
  checker: CheckerPage;
}

/** A test on the checker page. */
export const test = base.extend<Fixtures>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads a fixture's needs from this pattern, and throws without one.
    async ({}, use) => {
      const browser = await launchChromium();
      await use(browser);
      await browser.close();
    },
    { scope: "worker" },
  ],
  screen: {},
  checker: async ({ browser, screen }, use) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...screen });
    const checker = await CheckerPage.open(context, inject("origin"));
    await use(checker);
    const complaints = await checker.visit.complaints();
    await context.close();
    expect(complaints).toEqual([]);
  },
});
