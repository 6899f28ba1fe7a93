import { deviating, invalid, valid } from "@chat-completion/fixtures";
import { describe, expect, test } from "vitest";
import { acceptanceOf } from "./acceptance.js";
import { lostKeys } from "./lost-keys.js";
import { lenient, strict } from "./products/ours.js";

/** What decoding leaves out: objects that become text, a number for logprobs, a text for bytes. */
const DECODED_AWAY = [
  ["cloudflare-content-as-object", ["opens", "days"]],
  ["gigachat-function-call-arguments-as-object", ["terminal"]],
  ["openrouter-logprobs-as-number", ["logprobs"]],
  ["hugging-face-bytes-as-text", ["bytes"]],
];

describe.each(lenient)("$name", (product) => {
  test("accepts what servers send, rejects what is broken, and loses nothing else", async () => {
    const { valid: ofValid, deviating: ofDeviating, invalid: ofInvalid, lost, ...rest } = await acceptanceOf(product);
    expect(ofValid).toMatchObject({ accepted: Object.keys(valid), rejected: [] });
    expect(ofDeviating).toMatchObject({ accepted: Object.keys(deviating), rejected: [] });
    expect(ofInvalid).toMatchObject({ accepted: [], rejected: Object.keys(invalid) });
    expect([...lost]).toEqual(product.encode === undefined ? [] : DECODED_AWAY);
    expect(rest.unknownKeys.all).toBeGreaterThan(0);
    expect(rest.unknownKeys.kept).toBe(rest.unknownKeys.all);
    expect(rest.camelCase).toBe(product.encode === undefined ? "no" : "both ways");
  });
});

describe.each(strict)("$name", (product) => {
  test("accepts what satisfies the specification, and nothing else", async () => {
    const { valid: ofValid, deviating: ofDeviating, invalid: ofInvalid, lost } = await acceptanceOf(product);
    expect(ofValid).toMatchObject({ accepted: Object.keys(valid), rejected: [] });
    expect(ofDeviating).toMatchObject({ accepted: [], rejected: Object.keys(deviating) });
    expect(ofInvalid).toMatchObject({ accepted: [], rejected: Object.keys(invalid) });
    expect([...lost]).toEqual([]);
  });
});

test("a product that keeps only what it knows loses the rest", async () => {
  const { lost, unknownKeys } = await acceptanceOf({
    name: "picks",
    parse: (json) => ({ id: (json as { id: string }).id }),
  });
  expect(lost.size).toBe(Object.keys(valid).length + Object.keys(deviating).length);
  expect(unknownKeys.kept).toBe(0);
});

describe("lostKeys", () => {
  test("finds lost keys at any level, in camelCase or snake_case", () => {
    const json = { finish_reason: "stop", usage: { total_tokens: 1 }, choices: [{ index: 0 }, { index: 1 }] };
    const same = { finishReason: "stop", usage: { totalTokens: 1 }, choices: [{ index: 0 }, { index: 1 }] };
    expect(lostKeys(json, same)).toEqual([]);
    expect(lostKeys(json, { ...same, usage: {} })).toEqual(["totaltokens"]);
    expect(lostKeys(json, { ...same, choices: [{ index: 0 }] })).toEqual(["index"]);
  });

  test("a key whose value is null is not lost", () => {
    expect(lostKeys({ seed: null }, {})).toEqual([]);
    expect(lostKeys({ seed: 1 }, { seed: null })).toEqual(["seed"]);
  });
});
