import { streams } from "@chat-completion/fixtures";
import { expect } from "vitest";
import { test } from "./checker-test.js";

const soon = { timeout: 10_000 };

test("a stream that conforms", async ({ checker }) => {
  const { text, chunks } = streams.valid["tool-call"];
  await checker.paste(text);
  await expect
    .poll(() => checker.status.textContent(), soon)
    .toMatch(/The stream conforms.*Strict: accepted.*Wire: accepted/);
  expect(await checker.status.textContent()).toContain(`${chunks.length} chunks, and then [DONE]`);
  expect(await checker.deviations.textContent()).toContain("None. The stream conforms");
  expect(await checker.tree.textContent()).toContain("The response conforms");
  expect(await checker.decoded.textContent()).toContain("toolCalls");
  expect(await checker.page.getByRole("tabpanel").textContent()).toContain("readChatCompletion");
});

test("a stream that deviates: a click goes to the place in the chunk", async ({ checker }) => {
  await checker.paste(streams.deviating["mistral-call-without-index"].text);
  await expect
    .poll(() => checker.status.textContent(), soon)
    .toMatch(/The stream deviates.*Strict: rejected.*Wire: accepted/);
  const first = checker.chunks.getByRole("option").first();
  await first.click();
  await expect.poll(() => checker.chunk.getByRole("heading").textContent(), soon).toBe("Chunk 1");
  await checker.deviations.getByRole("button", { name: "choices[0].delta.tool_calls[1].index" }).click();
  await expect.poll(() => checker.chunk.getByRole("heading").textContent(), soon).toBe("Chunk 2");
  const focused = checker.chunk.getByRole("treeitem").and(checker.page.locator(":focus"));
  await expect.poll(() => focused.textContent(), soon).toMatch(/index.*missing/);
  expect(await focused.getAttribute("aria-current")).toBe("true");
});

test("an error in mid-stream shows what came so far", async ({ checker }) => {
  await checker.paste(streams.invalid["error-in-the-middle"].text);
  await expect.poll(() => checker.status.textContent(), soon).toMatch(/fail on this stream after 2 chunks.*overloaded/);
  expect(await checker.chunk.getByRole("heading").textContent()).toBe("In the place of chunk 3");
  expect(await checker.chunk.textContent()).toContain("error-envelope");
  expect(await checker.tree.getByRole("heading").textContent()).toBe("What came so far");
  expect(await checker.tree.textContent()).toContain("The lighthouse");
  await checker.page.getByRole("button", { name: "Go to line 5" }).click();
  const caret = await checker.response.evaluate((box: HTMLTextAreaElement) => box.selectionStart);
  expect(caret).toBe(streams.invalid["error-in-the-middle"].text.indexOf('data: {"error"'));
});

test("a long stream stands on pages, by keyboard too", async ({ checker }) => {
  const { chunks } = streams.valid.text;
  const [first, middle] = chunks.map((chunk) => JSON.stringify(chunk));
  const strange = JSON.stringify({ ...chunks[1], created: null });
  const last = JSON.stringify(chunks.at(-1));
  await checker.paste([first, ...Array.from({ length: 500 }, () => middle), strange, middle, last].join("\n"));
  await expect.poll(() => checker.status.textContent(), soon).toContain("504 chunks");
  // The first chunk that deviates is shown.
  expect(await checker.chunk.getByRole("heading").textContent()).toBe("Chunk 502");
  const options = checker.chunks.getByRole("option");
  expect(await options.count()).toBeLessThanOrEqual(20);
  await options.and(checker.page.locator("[aria-selected=true]")).focus();
  await checker.page.keyboard.press("Home");
  await expect.poll(() => checker.chunk.getByRole("heading").textContent(), soon).toBe("Chunk 1");
  await checker.page.keyboard.press("PageDown");
  await expect.poll(() => options.first().textContent(), soon).toMatch(/^21/);
  await checker.chunks.getByRole("button", { name: "Later" }).click();
  await expect.poll(() => options.first().textContent(), soon).toMatch(/^41/);
  await checker.chunks.getByRole("button", { name: "Next deviation" }).click();
  await expect.poll(() => checker.chunk.getByRole("heading").textContent(), soon).toBe("Chunk 502");
});
