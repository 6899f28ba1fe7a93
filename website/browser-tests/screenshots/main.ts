/*
 * Takes the pictures of the README, of the checker page and of the command in a terminal, and the one that other sites
 * show for a link.
 */
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { buildSite } from "../site/build-site.js";
import { launchChromium } from "../site/launch-chromium.js";
import { serveSite } from "../site/serve-site.js";
import { photographChecker } from "./photograph-checker.js";
import { photographPreview } from "./photograph-preview.js";
import { photographTerminal } from "./photograph-terminal.js";

const folder = fileURLToPath(new URL("../../../docs/images/", import.meta.url));

await mkdir(folder, { recursive: true });
const server = await serveSite(await buildSite());
const browser = await launchChromium();
try {
  await photographChecker(browser, server.origin, `${folder}checker.png`);
  await photographTerminal(browser, `${folder}terminal.png`);
  await photographPreview(browser, fileURLToPath(new URL("../../public/social.png", import.meta.url)));
} finally {
  await browser.close();
  server.close();
}
