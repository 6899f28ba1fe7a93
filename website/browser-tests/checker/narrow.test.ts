import { deviating } from "@chat-completion/fixtures";
import { expect } from "vitest";
import { test as onAnyScreen } from "./checker-test.js";

const soon = { timeout: 10_000 };

const test = onAnyScreen.extend({
  screen: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
});

test("everything fits into 360 pixels", async ({ checker }) => {
  const overflow = () => checker.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await overflow()).toBe(0);
  const long = { ...deviating["together-eos"].wire, model: "x".repeat(300), [`${"key".repeat(100)}`]: "y".repeat(300) };
  for (const text of [JSON.stringify(long), `{"id": nope}`, `${JSON.stringify(long)}\n{}\n{nope}\n`]) {
    await checker.response.fill(text);
    await expect.poll(() => checker.status.textContent(), soon).not.toBe("");
    expect(await overflow()).toBe(0);
  }
  await checker.response.fill(JSON.stringify(long));
  await expect.poll(() => checker.status.textContent(), soon).toContain("Strict: rejected");
  for (const part of [
    checker.response,
    checker.status,
    checker.deviations,
    checker.tree,
    checker.decoded,
    checker.copyCode,
  ]) {
    const { x, width } = (await part.boundingBox()) ?? { x: -1, width: 0 };
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(360);
  }
});
