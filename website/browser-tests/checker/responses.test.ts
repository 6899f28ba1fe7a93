import { deviating, invalid, valid } from "@chat-completion/fixtures";
import { describe, expect } from "vitest";
import { test } from "./checker-test.js";

const reference = valid["reference-example"];
const pretty = (json: unknown) => JSON.stringify(json, null, 2);

/** How long to wait for a text to appear. */
const soon = { timeout: 10_000 };

describe("a response", () => {
  test("that conforms", async ({ checker }) => {
    await checker.paste(pretty(reference.wire));
    await expect.poll(() => checker.status.textContent(), soon).toMatch(/Strict: accepted.*Wire: accepted/);
    expect(await checker.deviations.textContent()).toContain("None");
    expect(await checker.copyDeviations.count()).toBe(0);
    expect(await checker.tree.getByRole("treeitem").count()).toBeGreaterThan(10);
    expect(await checker.decoded.textContent()).toContain("finishReason");
  });

  test("that deviates", async ({ checker }) => {
    await checker.paste(pretty(deviating["openai-gpt-5-without-logprobs"].wire));
    await expect.poll(() => checker.status.textContent(), soon).toMatch(/Strict: rejected.*Wire: accepted/);
    const places = checker.deviations.getByRole("button", { name: "choices[0].logprobs" });
    expect(await places.count()).toBe(1);
    await places.click();
    const focused = checker.tree.getByRole("treeitem").and(checker.page.locator(":focus"));
    expect(await focused.textContent()).toMatch(/logprobs.*missing/);
    expect(await checker.decoded.textContent()).toContain("logprobs: null");
  });

  test("that is broken", async ({ checker }) => {
    await checker.paste(pretty(invalid["prompt-tokens-as-text"].data));
    await expect.poll(() => checker.status.textContent(), soon).toMatch(/Strict: rejected.*Wire: rejected/);
    expect(await checker.deviations.textContent()).toMatch(/usage\.prompt_tokens.*wire rejects it/);
    expect(await checker.decoded.getByRole("treeitem").count()).toBe(0);
  });

  test("whose deviations can be copied", async ({ checker }) => {
    await checker.paste(pretty(deviating["together-eos"].wire));
    await checker.copyDeviations.click();
    await expect.poll(() => checker.copied(), soon).toMatch(/^A chat completion response of the model `.*` deviates/);
    expect(await checker.copied()).toContain("- `choices[0].message.refusal` is missing;");
    expect(await checker.copied()).not.toContain(reference.wire.id);
  });
});

describe("several responses", () => {
  test("in a file of JSON Lines that is dropped", async ({ checker }) => {
    const lines = [reference.wire, deviating["together-eos"].wire].map((json) => JSON.stringify(json));
    await checker.drop(await checker.grab("recorded.jsonl", `${lines[0]}\r\n{nope}\r\n${lines[1]}\r\n`));
    const options = checker.page.getByRole("option", { name: /^Line/ });
    await expect
      .poll(() => options.allTextContents(), soon)
      .toEqual([
        expect.stringMatching(/^Line 1/),
        expect.stringMatching(/^Line 2.*no JSON/),
        expect.stringMatching(/^Line 3/),
      ]);
    expect(await checker.status.textContent()).toContain("Strict: accepted");
    await options.nth(1).click();
    await expect.poll(() => checker.status.textContent(), soon).toContain("line 2, column 2");
    await options.nth(2).click();
    await expect.poll(() => checker.status.textContent(), soon).toMatch(/Strict: rejected.*Wire: accepted/);
  });
});

describe("an example", () => {
  test("fills the box when it is chosen", async ({ checker }) => {
    const titles = await checker.example.locator("option").allTextContents();
    for (const title of titles.slice(1)) {
      await checker.example.selectOption(title);
      await expect.poll(() => checker.status.textContent(), soon).toMatch(/Strict: (accepted|rejected)/);
      expect(await checker.response.inputValue()).not.toBe("");
    }
    expect(titles.length).toBeGreaterThan(10);
  });
});

describe("a text that is no JSON", () => {
  test("is reported with line and column, and the button moves the caret there", async ({ checker }) => {
    const text = '{\n  "id": "chatcmpl-1",\n  "model": nope\n}';
    await checker.paste(text);
    await expect.poll(() => checker.status.textContent(), soon).toContain("line 3, column 12");
    await checker.page.getByRole("button", { name: "Go to line 3, column 12" }).click();
    const caret = await checker.response.evaluate((box: HTMLTextAreaElement) => box.selectionStart);
    expect(caret).toBe(text.indexOf("nope"));
    expect(await checker.response.evaluate((box) => box === document.activeElement)).toBe(true);
  });

  test("is no longer reported after it is removed", async ({ checker }) => {
    await checker.paste("nope");
    await expect.poll(() => checker.status.textContent(), soon).toContain("line 1, column 1");
    await checker.response.fill("");
    await expect.poll(() => checker.status.textContent(), soon).not.toContain("line");
  });
});

describe("the code", () => {
  test("is for the chosen library and entry, and can be copied", async ({ checker }) => {
    await checker.page.getByRole("tab", { name: "valibot" }).click();
    await checker.page.getByRole("radio", { name: /^wire/ }).check();
    await checker.copyCode.click();
    await expect.poll(() => checker.copied(), soon).toContain('from "@chat-completion/valibot/wire";');
  });
});
