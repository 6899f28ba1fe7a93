import { deviating, streams } from "@chat-completion/fixtures";
import { expect } from "vitest";
import { test } from "./checker-test.js";

const soon = { timeout: 10_000 };

test("a link carries the text, and no server sees it", async ({ checker }) => {
  const { page } = checker;
  const text = JSON.stringify(deviating["together-eos"].wire, null, 2);
  await checker.paste(text);
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect.poll(() => checker.copied(), soon).toMatch(/^http.*\/checker#response=[\w-]+$/);
  const link = await checker.copied();

  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("about:blank");
  await page.goto(link);
  await expect.poll(() => checker.status.textContent(), soon).toContain("The response deviates");
  expect(await checker.response.inputValue()).toBe(text);
  // Playwright shows the fragment of a page's own request, which no server receives.
  expect(asked.filter((url) => new URL(url).href.split("#")[0]?.includes(link.split("=")[1] ?? ""))).toEqual([]);

  // The address is that of the text in the box.
  await checker.paste(streams.valid.text.text);
  await expect.poll(() => checker.status.textContent(), soon).toContain("The stream conforms");
  expect(new URL(page.url()).hash).toBe("");
});

test("a text that is too long for a link is not copied", async ({ checker }) => {
  const noise = Array.from({ length: 40_000 }, (_, index) => ((index * 7919) % 104_729).toString(36)).join("");
  await checker.paste(JSON.stringify({ ...deviating["together-eos"].wire, noise }));
  await expect.poll(() => checker.status.textContent(), soon).toContain("The response deviates");
  await checker.page.getByRole("button", { name: "Copy link" }).click();
  await expect.poll(() => checker.page.getByText("too long for a link of 16,000 characters").count(), soon).toBe(1);
});

test("a broken link is reported", async ({ checker }) => {
  await checker.page.evaluate(() => {
    location.hash = "#response=abc";
  });
  await expect.poll(() => checker.page.getByText("The link is broken").count(), soon).toBe(1);
});
