import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchChromium } from "./launch-chromium.js";
import { startVisit } from "./visit.js";

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

test("under the policy, the search works, and the site remembers the dark mode", async () => {
  const context = await browser.newContext({ colorScheme: "light" });
  const { page, complaints } = await startVisit(context, inject("origin"));
  const isDark = () => page.evaluate(() => document.documentElement.classList.contains("dark"));
  await page.goto(inject("origin"), { waitUntil: "networkidle" });
  await page.getByRole("switch").first().click();
  await expect.poll(isDark).toBe(true);

  await page.keyboard.press("ControlOrMeta+k");
  await page.getByRole("searchbox").fill("fixtures");
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/(guides|reference)\//);
  expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);

  await page.reload();
  expect(await isDark()).toBe(true);
  expect(await complaints()).toEqual([]);
  await context.close();
});
