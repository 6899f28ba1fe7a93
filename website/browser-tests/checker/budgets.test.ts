import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { streams, valid } from "@chat-completion/fixtures";
import { choice, completion } from "@chat-completion/fixtures/wire";
import { expect, inject } from "vitest";
import { CheckerPage } from "./checker-page.js";
import { test } from "./checker-test.js";

/** Other work on the machine can only make a time longer, so a test may repeat the measurement. */
const RETRY = { retry: 2 };

const soon = { timeout: 20_000 };

const reference = JSON.stringify(valid["reference-example"].wire, null, 2);

test("all JavaScript of the page is at most 150 kB, gzipped", async ({ browser }) => {
  const context = await browser.newContext();
  const scripts = new Set<string>();
  context.on("request", (request) => {
    if (request.url().endsWith(".js")) scripts.add(new URL(request.url()).pathname);
  });
  const checker = await CheckerPage.open(context, inject("origin"));
  await checker.paste(reference);
  await expect.poll(() => checker.status.textContent(), soon).toContain("Strict: accepted");
  await checker.page.waitForLoadState("networkidle");
  await context.close();
  const sizes = [...scripts].map((path) => gzipSync(readFileSync(join(inject("site"), path)), { level: 9 }).length);
  const size = sizes.reduce((sum, length) => sum + length, 0);
  expect([...scripts].some((path) => path.includes("worker"))).toBe(true);
  console.log(`JavaScript of the page: ${(size / 1000).toFixed(1)} kB gzipped, in ${scripts.size} files`);
  expect(size).toBeLessThanOrEqual(150_000);
});

test("the first result appears within 100 ms of the paste", RETRY, async ({ browser }) => {
  const times: number[] = [];
  for (let visit = 0; visit < 5; visit += 1) {
    const context = await browser.newContext();
    const checker = await CheckerPage.open(context, inject("origin"));
    await checker.page.waitForLoadState("networkidle");
    await checker.paste(reference);
    await expect
      .poll(() => checker.visit.watched(), soon)
      .toMatchObject({ answeredAt: expect.toSatisfy((at) => at > 0) });
    const { pastedAt, answeredAt } = await checker.visit.watched();
    times.push(answeredAt - pastedAt);
    await context.close();
  }
  times.sort((one, other) => one - other);
  console.log(`First result after paste: ${times.map((time) => time.toFixed(0)).join(", ")} ms, in five visits`);
  expect(times[2]).toBeLessThan(100);
});

/** A response of five megabytes. It consists mostly of log probabilities, and some of them deviate. */
function large(tokens = 12_000): string {
  const bytes = [32, 119, 111, 114, 100];
  const top_logprobs = Array.from({ length: 5 }, () => ({ token: " word", logprob: -0.1234567, bytes }));
  const content = Array.from({ length: tokens }, (_, index) => ({
    token: " word",
    logprob: index % 1000 === 999 ? null : -0.1234567,
    bytes,
    top_logprobs,
  }));
  return JSON.stringify({ ...completion(), choices: [{ ...choice(), logprobs: { content, refusal: null } }] });
}

const LINE = `${JSON.stringify(valid["reference-example"].wire)}\n`;

/** A stream of some chunks, each of which deviates in two places. */
function stream(chunks: number): string {
  const { created: _, ...chunk } = streams.valid.text.chunks[1] as object & { created?: number };
  const middle = `data: ${JSON.stringify({ ...chunk, x_relay: 1 })}\n\n`;
  const [last] = streams.valid.text.chunks.slice(-1);
  return `${middle.repeat(chunks - 1)}data: ${JSON.stringify(last)}\n\ndata: [DONE]\n\n`;
}

test.for([
  ["one response", "drop", large, /Strict: rejected/],
  ["one response", "paste", large, /Strict: rejected/],
  ["one response on many lines", "drop", () => JSON.stringify(JSON.parse(large(5000)), null, 1), /Strict: rejected/],
  ["a long text", "paste", () => JSON.stringify({ ...completion(), x: "word ".repeat(1e6) }), /Strict: accepted/],
  ["JSON Lines", "paste", () => LINE.repeat(10_000), /All 1,000 responses conform/],
  ["100,000 chunks", "drop", () => stream(100_000), /100,000 chunks, and then \[DONE\]/],
  ["no JSON", "drop", () => `${large().slice(0, -1)},}`, /column 5100\d\d\d/],
] as const)("5 MB never hold the page up for more than 200 ms: %s, %s", RETRY, async (row, { checker }) => {
  const [name, way, make, verdict] = row;
  const text = make();
  expect(text.length).toBeGreaterThan(5_000_000);
  const file = await checker.grab("response.json", text);
  await checker.copy(text);
  await checker.visit.forget();
  const begun = performance.now();
  if (way === "paste") await checker.pasteCopied();
  else await checker.drop(file);
  await expect.poll(() => checker.status.textContent(), soon).toMatch(verdict);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  // Drawing after the verdict counts as well.
  await checker.page.waitForTimeout(300);
  const { longest } = await checker.visit.watched();
  const megabytes = (text.length / 1e6).toFixed(1);
  console.log(`${name}, ${way}: ${megabytes} MB, verdict after ${seconds} s, blocked for ${longest.toFixed(0)} ms`);
  expect(longest).toBeLessThanOrEqual(200);
});
