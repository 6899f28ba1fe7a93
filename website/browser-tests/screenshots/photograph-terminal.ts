import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { deviating, invalid, valid } from "@chat-completion/fixtures";
import { AnsiUp } from "ansi_up";
import type { Browser } from "playwright-core";

const command = join(
  dirname(createRequire(import.meta.url).resolve("@chat-completion/cli/package.json")),
  "dist/main.js",
);

/** Takes a picture of the output of `chat-completion check` for a file of JSON Lines. */
export async function photographTerminal(browser: Browser, file: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 600 }, deviceScaleFactor: 1.25 });
  const ansi = new AnsiUp();
  ansi.use_classes = true;
  await page.setContent(toPage(ansi.ansi_to_html(await printed())));
  await page.locator("pre").screenshot({ path: file });
  await page.close();
}

/** The output of the command, in colours. */
async function printed(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "chat-completion-"));
  try {
    await writeFile(join(folder, "recorded.jsonl"), recorded());
    const run = promisify(execFile)(process.execPath, [command, "check", "recorded.jsonl"], {
      cwd: folder,
      env: { ...process.env, FORCE_COLOR: "1", NO_COLOR: "" },
    });
    // The exit code is 1 or 2, because some responses are broken.
    const { stdout } = await run.catch((error: { stdout: string }) => error);
    return `$ npx chat-completion check recorded.jsonl\n${stdout}`;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function recorded(): string {
  const responses = [
    valid["reference-example"].wire,
    deviating["openai-gpt-5-without-logprobs"].wire,
    { ...deviating["openai-gpt-5-without-logprobs"].wire, system_fingerprint: null },
    deviating["together-eos"].wire,
    invalid["prompt-tokens-as-text"].data,
  ];
  return `${responses.map((json) => JSON.stringify(json)).join("\n")}\n{"id": "chatcmpl-1", "model": \n`;
}

function toPage(output: string): string {
  return `<!doctype html>
<style>
  body { margin: 0; background: #16181d; }
  pre {
    display: inline-block;
    margin: 0;
    padding: 20px 24px;
    background: #16181d;
    color: #d6d9e0;
    font: 14px/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
  }
  .ansi-green-fg { color: #7fd18c; }
  .ansi-yellow-fg { color: #e5c46b; }
  .ansi-red-fg { color: #ff8080; }
</style>
<pre>${output}</pre>`;
}
