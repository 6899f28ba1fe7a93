import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "./testing/run-command.js";

const folder = mkdtempSync(join(tmpdir(), "chat-completion-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Code that writes the peak memory of the process to the standard error when it ends, in KiB. */
const REPORT = "process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS))";

/**
 * Numbers of lines. Up to some 100,000, the memory grows to what it stays at, as the engine gives the process its share
 * bit by bit: it was 79 MiB with 10,000 lines, 105 with 100,000, 110 with 400,000.
 */
const FEW = 100_000;
const MANY = 300_000;

/** Responses as JSON Lines. Each has another model. */
function* responses(count: number) {
  for (let number = 0; number < count; number++) {
    const message = { role: "assistant", content: "A teaspoon of salt. ".repeat(number % 40), refusal: null };
    const choice = { index: 0, message, finish_reason: number % 3 === 0 ? "eos" : "stop", logprobs: null };
    const head = { id: `chatcmpl-${number}`, object: "chat.completion", created: 1760000000, model: `m-${number}` };
    yield `${JSON.stringify({ ...head, choices: [choice] })}\n`;
  }
}

/** The peak memory of a check of `count` responses, in MiB. */
async function peak(count: number, ...options: string[]): Promise<number> {
  const name = `${count}.jsonl`;
  const node = ["--import", `data:text/javascript,${encodeURIComponent(REPORT)}`];
  const { stderr, code } = await run(["check", ...options, name], { folder, node });
  expect(code).toBe(0);
  return Number(/peak (\d+)$/.exec(stderr)?.[1]) / 1024;
}

beforeAll(async () => {
  for (const count of [FEW, MANY]) {
    await pipeline(Readable.from(responses(count)), createWriteStream(join(folder, `${count}.jsonl`)));
  }
});

test.each([[[]], [["--json"]]])("300,000 lines take no more memory than 100,000, with %j", async (options) => {
  const few = await peak(FEW, ...options);
  const many = await peak(MANY, ...options);
  expect(many).toBeLessThan(150);
  expect(many / few).toBeLessThan(1.2);
});
