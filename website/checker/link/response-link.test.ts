import { deviating } from "@chat-completion/fixtures";
import { expect, test } from "vitest";
import { fromFragment, LONGEST_FRAGMENT, toFragment } from "./response-link.js";

test.each(["", "{}", JSON.stringify(deviating["together-eos"].wire, null, 2), "data: {}\r\n\r\n", "é😀\u0000"])(
  "a link carries %j",
  async (text) => {
    const fragment = await toFragment(text);
    expect(fragment).toMatch(/^#response=[\w-]*$/);
    expect(await fromFragment(fragment ?? "")).toBe(text);
  },
);

test("a response is short in a link", async () => {
  const text = JSON.stringify(deviating["together-eos"].wire, null, 2);
  expect((await toFragment(text))?.length).toBeLessThan(text.length);
});

test("a text may be too long for a link", async () => {
  let seed = 1;
  const random = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed.toString(36);
  };
  expect(await toFragment(Array.from({ length: 10_000 }, random).join(""))).toBeUndefined();
  expect((await toFragment("a".repeat(1_000_000)))?.length).toBeLessThan(LONGEST_FRAGMENT);
});

test.each(["", "#", "#decoded", "#response", "#response=???", "#response=abcdef", "#response=_w"])(
  "%j carries no text",
  async (fragment) => expect(await fromFragment(fragment)).toBeUndefined(),
);

test("a link that expands to too much carries no text", async () => {
  expect(await fromFragment((await toFragment("a".repeat(10_000_001))) ?? "")).toBeUndefined();
});
