import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchChromium } from "./launch-chromium.js";

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

/** The addresses of the first results for some words. */
async function search(words: string): Promise<string[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(inject("origin"), { waitUntil: "networkidle" });
  await page.keyboard.press("ControlOrMeta+k");
  await page.getByRole("searchbox").fill(words);
  await page.getByRole("option").first().waitFor();
  const results = await page
    .locator("a.result")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  await context.close();
  return results;
}

test.each([
  ["finish_reason", 1, "/reference/chat-completion-choice#finishreason"],
  ["finishReason", 2, "/reference/chat-completion-choice#finishreason"],
  ["service_tier", 2, "/reference/create-chat-completion-response#servicetier"],
  ["streaming", 3, "/guides/reading-a-stream"],
  ["vercel", 1, "/guides/coming-from-the-ai-sdk"],
  ["langchain", 2, "/guides/coming-from-the-ai-sdk"],
  ["refusal fixture", 3, "fixtures"],
  ["eos", 3, "finish-reason"],
])("%s: among the first %i results is %s", async (words, most, wanted) => {
  const results = await search(words);
  expect(results.slice(0, most)).toContainEqual(expect.stringContaining(wanted));
});
