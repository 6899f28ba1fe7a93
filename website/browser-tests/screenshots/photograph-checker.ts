import { deviating } from "@chat-completion/fixtures";
import type { Browser } from "playwright-core";
import { CheckerPage } from "../checker/checker-page.js";

/** Takes a picture of the checker page with a response that deviates. */
export async function photographChecker(browser: Browser, origin: string, file: string): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, colorScheme: "light" });
  const checker = await CheckerPage.open(context, origin);
  await checker.paste(JSON.stringify(deviating["together-eos"].wire, null, 2));
  await checker.tree.getByRole("treeitem").first().waitFor();
  await checker.response.evaluate((box) => {
    box.scrollTop = 0;
    box.blur();
  });
  await checker.page.screenshot({ path: file });
  await context.close();
}
