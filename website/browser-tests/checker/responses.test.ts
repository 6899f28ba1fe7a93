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
    expect(await focused.getAttribute("aria-current")).toBe("true");
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
    expect(await checker.status.textContent()).toMatch(
      /1 of 3 responses is broken.*1 conforms, 1 deviates and 1 is broken/,
    );
    // The first failing one is shown.
    expect(await options.nth(1).getAttribute("aria-selected")).toBe("true");
    await expect.poll(() => checker.page.getByText(/^Not JSON, from line 2, column 2/).count(), soon).toBe(1);
    await options.nth(2).click();
    await expect.poll(() => checker.page.getByText("The response deviates in").count(), soon).toBe(1);
    expect(await checker.status.textContent()).toContain("1 of 3 responses is broken");
    await checker.page.keyboard.press("Home");
    await expect.poll(() => checker.deviations.textContent(), soon).toContain("None");
  });
});

describe("what is no chat completion is named", () => {
  test.for([
    ["a response of the Responses API", JSON.stringify({ object: "response", output: [] })],
    ["a message of Anthropic's API", JSON.stringify({ type: "message", role: "assistant", content: [] })],
    ["a request", JSON.stringify({ model: "m", messages: [{ role: "user", content: "Hello?" }] })],
    ["an object as Python prints it", "ChatCompletion(id='chatcmpl-1', choices=[])"],
  ] as const)("%s", async ([name, text], { checker }) => {
    await checker.paste(text);
    await expect.poll(() => checker.status.textContent(), soon).toContain(name);
    expect(await checker.copyCode.count()).toBe(0);
  });
});

describe("an example", () => {
  test("fills the box when it is chosen", async ({ checker }) => {
    const titles = await checker.example.locator("option").allTextContents();
    for (const title of titles.slice(1)) {
      await checker.example.selectOption(title);
      await expect.poll(() => checker.status.textContent(), soon).toMatch(/Strict: (accepted|rejected)|responses/);
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

test("the button clears the text", async ({ checker }) => {
  await checker.paste(pretty(reference.wire));
  await checker.page.getByRole("button", { name: "Clear" }).click();
  await expect.poll(() => checker.status.textContent(), soon).toContain("Paste a response");
  expect(await checker.response.inputValue()).toBe("");
});

describe("the code", () => {
  test("prints what the response has, or why an entry rejects it", async ({ checker }) => {
    await checker.paste(pretty(valid["tool-calls-in-parallel"].wire));
    await expect.poll(() => checker.page.getByRole("tabpanel").textContent(), soon).toContain("toolCalls");
    await checker.paste(pretty(valid.text.wire));
    await expect.poll(() => checker.page.getByRole("tabpanel").textContent(), soon).toContain("message.content");
    await checker.paste(pretty(invalid["prompt-tokens-as-text"].data));
    await expect.poll(() => checker.page.getByRole("tabpanel").textContent(), soon).toContain("safeParse");
  });

  test("is for the chosen library and entry, and can be copied", async ({ checker }) => {
    await checker.page.getByRole("tab", { name: "valibot" }).click();
    await checker.page.getByRole("radio", { name: /^wire/ }).check();
    await checker.copyCode.click();
    await expect.poll(() => checker.copied(), soon).toContain('from "@chat-completion/valibot/wire";');
  });
});
