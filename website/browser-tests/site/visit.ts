import type { BrowserContext, Page } from "playwright-core";
import { type Watched, watch } from "./watch.js";

/** A page of the site, open in a browser. */
export interface Visit {
  page: Page;
  /** What the script in the page recorded. */
  watched(): Promise<Watched>;
  /** Resets the longest task. */
  forget(): Promise<void>;
  /** Errors of the browser, violations of the policy, and requests to other servers. */
  complaints(): Promise<string[]>;
}

/** Opens a page in a tab, and records everything that goes wrong. */
export async function startVisit(context: BrowserContext, origin: string): Promise<Visit> {
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const heard: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") heard.push(message.text());
  });
  page.on("pageerror", (error) => heard.push(String(error)));
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== origin) heard.push(`asks ${request.url()}`);
  });
  await page.addInitScript(watch);
  const watched = () => page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched);
  const forget = async () => {
    // The browser reports a task shortly after it ended.
    await page.waitForTimeout(200);
    await page.evaluate(() => {
      (globalThis as unknown as { watched: Watched }).watched.longest = 0;
    });
  };
  return { page, watched, forget, complaints: async () => [...heard, ...(await watched()).violations] };
}
