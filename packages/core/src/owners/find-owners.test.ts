import { describe, expect, test } from "vitest";
import { findDeviations } from "../deviations/find-deviations.js";
import { findStreamDeviations } from "../deviations/find-stream-deviations.js";
import { completion, withMessage, withUsage } from "../testing/deviations.js";
import { blocks } from "./blocks.js";

/** What is said of the only unknown key. */
function saidOf(json: unknown) {
  const unknown = findDeviations(json).filter(({ code }) => code === "unknown-key");
  expect(unknown).toHaveLength(1);
  return unknown[0];
}

describe("an unknown key", () => {
  test("of one server says whose it is, what it means, and where that stands", () => {
    const { message, servers } = saidOf(withUsage({ prompt_cache_hit_tokens: 5 })) ?? {};
    expect(message).toBe(
      "`usage.prompt_cache_hit_tokens` is DeepSeek's own: tokens of the prompt that came from the cache (https://api-docs.deepseek.com/api/create-chat-completion).",
    );
    expect(servers).toEqual(["DeepSeek"]);
  });

  test("of several servers names three of them, and has all of them in order", () => {
    const { message, servers = [] } = saidOf(withUsage({ cached_tokens: 5 })) ?? {};
    expect(message).toContain("is a field that Moonshot, Together send: tokens of the prompt");
    expect(servers).toEqual(["Moonshot", "Together"]);
  });

  test("is of those who send a value of its type", () => {
    expect(saidOf(withUsage({ cost: 0.1 }))?.message).toContain(
      "a field that LiteLLM, OpenRouter, Vercel AI Gateway send",
    );
    expect(saidOf(withUsage({ cost: { total_cost: 1 } }))?.servers).toEqual(["Perplexity", "Charm Hyper"]);
  });

  test("is of all who send it, if its value is null", () => {
    const { message } = saidOf(withUsage({ cost: null })) ?? {};
    expect(message).toMatch(/a field that LiteLLM, .* send: .*; or a field that Perplexity, Charm Hyper send/);
  });

  test("that no server is known to send has no owner", () => {
    expect(saidOf(withUsage({ cost: "0.1" }))?.message).toContain("gives them no meaning");
    expect(saidOf({ ...completion, x_unknown: 1 })).not.toHaveProperty("servers");
    expect(saidOf(withMessage({ prompt_filter_results: [] }))?.message).toContain("gives them no meaning");
    expect(saidOf({ ...completion, constructor: 1 })).not.toHaveProperty("servers");
  });

  test("of the wire alone says why the wire has it", () => {
    const chunk = { id: "a", object: "chat.completion.chunk", created: 1, model: "m" };
    const choice = { index: 0, delta: {}, message: { role: "assistant", content: "Hm." }, finish_reason: "stop" };
    expect(findStreamDeviations([{ ...chunk, choices: [choice] }])[0]?.message).toBe(
      "`[0].choices[0].message` is not in the specification. Perplexity sends it beside the delta, MiniMax in its place.",
    );
  });
});

test("each field has a phrase that fits into a sentence, and an address", () => {
  for (const { name, fields, servers } of blocks()) {
    expect(servers.length, name).toBeGreaterThan(0);
    for (const [key, { means, url }] of Object.entries(fields)) {
      expect(means, `${name}.${key}`).toMatch(/^[^A-Z].*[^.]$|^[A-Z]{2}/);
      expect(new URL(url).protocol, `${name}.${key}`).toBe("https:");
    }
  }
});
