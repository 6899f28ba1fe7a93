import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";

const style = readFileSync(fileURLToPath(new URL("../../.vitepress/theme/style.css", import.meta.url)), "utf8");
const icon = readFileSync(fileURLToPath(new URL("../../public/icon.svg", import.meta.url)), "utf8");

/** Takes the picture that other sites show for a link to this one: the mark, the name, and what it is. */
export async function photographPreview(browser: Browser, file: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
  await page.setContent(`<!doctype html><style>${style}${LAYOUT}</style>
    <header>${icon}<b>chat-completion</b></header>
    <h1>Reads what chat completion servers really send</h1>
    <hr>
    <p>Types · zod · valibot · streams · fixtures</p>
    <pre>
<i>"choices"</i>: [{
  <i>"message"</i>: { <i>"content"</i>: <u>"Hi."</u> },
<mark>  <i>"finish_reason"</i>: <u>"eos"</u>      </mark>
}]</pre>`);
  await page.screenshot({ path: file });
  await page.close();
}

const LAYOUT = `
  * { margin: 0; box-sizing: border-box; }
  body { position: relative; width: 1200px; height: 630px; padding: 64px 72px; overflow: hidden; background: #10343b;
    color: #f3faf9; font-family: var(--vp-font-family-base); }
  header { display: flex; align-items: center; gap: 20px; font: 700 34px var(--font-heading); letter-spacing: -0.04em; }
  header svg { width: 68px; height: 68px; }
  header svg > path { fill: #74cddb; }
  header svg g > path:first-child { stroke: #10343b; }
  header svg g > path:last-child { stroke: #b45309; }
  h1 { width: 900px; margin-top: 64px; font: 700 70px/1.08 var(--font-heading); letter-spacing: -0.06em; }
  hr { width: 110px; height: 9px; margin: 36px 0 34px; border: 0; border-radius: 5px; background: #ffc24a; }
  p { font-size: 29px; color: #b9d8dc; }
  pre { position: absolute; right: -30px; bottom: 62px; padding: 26px 60px 26px 30px; border-radius: 16px;
    background: #0a262c; font: 21px/1.6 var(--font-heading); color: #8fb4b9; }
  i { color: #8ecbf5; font-style: normal; }
  u { color: #9bd8a0; text-decoration: none; }
  mark { background: rgb(255 194 74 / 22%); box-shadow: -30px 0 0 rgb(255 194 74 / 22%), 99px 0 0 rgb(255 194 74 / 22%); color: inherit; }
`;
