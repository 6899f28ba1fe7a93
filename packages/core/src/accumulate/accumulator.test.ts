import { describe, expect, test } from "vitest";
import { chunkOf, withChoice } from "../testing/chunks.js";
import { accumulateChunks, createAccumulator } from "./index.js";

const usage = { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 };
const made = (...chunks: object[]) => accumulateChunks(chunks as Parameters<typeof accumulateChunks>[0]);

describe("the members of the response", () => {
  test("`id`, `model` and `created` are the first that say something (Azure's prologue)", () => {
    const prologue = { id: "", model: "", created: 0, object: "", choices: [] };
    const later = { ...chunkOf({}), id: "chatcmpl-2", model: "gpt-4", created: 2 };
    expect(made(prologue, chunkOf({}), later)).toMatchObject({ id: "chatcmpl-1", model: "gpt-5", created: 1 });
  });

  test('where only `""` or 0 came, that stays', () => {
    expect(made({ id: "", model: "", created: 0, choices: [] })).toMatchObject({ id: "", model: "", created: 0 });
  });

  test("`service_tier`, `system_fingerprint` and `metadata` are the last that are not null", () => {
    const first = { choices: [], service_tier: "auto", system_fingerprint: "fp_1", metadata: { a: "1" } };
    const second = { choices: [], service_tier: "flex", system_fingerprint: "fp_2", metadata: { b: "2" } };
    const none = { choices: [], service_tier: null, system_fingerprint: null, metadata: null };
    const { choices: _, ...expected } = second;
    expect(made(first, second, none)).toMatchObject(expected);
  });

  test("where only null came, null stays for what strict allows it", () => {
    const none = { service_tier: null, metadata: null, moderation: null, usage: null, system_fingerprint: null };
    expect(made({ choices: [], ...none })).toStrictEqual({
      object: "chat.completion",
      choices: [],
      service_tier: null,
      metadata: null,
      moderation: null,
    });
  });
});

describe("usage", () => {
  test("is the last one, never a sum (vLLM), and null behind it does not erase it", () => {
    const later = { ...usage, completion_tokens: 5 };
    expect(made({ choices: [], usage }, { choices: [], usage: later }, { choices: [], usage: null }).usage).toEqual(
      later,
    );
  });

  test("a counter that is null does not erase the one before (Databricks)", () => {
    const details = { completion_tokens_details: { reasoning_tokens: 7 } };
    const empty = { ...usage, total_tokens: null, completion_tokens_details: { reasoning_tokens: null } };
    const both = made({ choices: [], usage: { ...usage, ...details } }, { choices: [], usage: empty });
    expect(both.usage).toEqual({ ...usage, ...details });
  });

  test("an empty one does not erase the one before", () => {
    expect(made({ choices: [], usage }, { choices: [], usage: {} }).usage).toEqual(usage);
    expect(made({ choices: [], usage: {} }).usage).toEqual({});
  });

  test("in a choice (Moonshot) and in `x_groq` counts, and stays where it was", () => {
    expect(made(withChoice({ usage }))).toMatchObject({ usage, choices: [{ usage }] });
    expect(made({ ...chunkOf({}), x_groq: { usage } })).toMatchObject({ usage, x_groq: { usage } });
  });

  test("in a choice counts only if it is one", () => {
    expect(made(withChoice({ usage: { prompt_tokens: "many" } }))).not.toHaveProperty("usage");
  });
});

describe("choices", () => {
  test("belong together by their index, and are in its order", () => {
    const { choices } = made(
      chunkOf({ content: "b" }, { index: 1 }),
      chunkOf({ content: "a" }),
      chunkOf({ content: "B" }, { index: 1 }),
    );
    expect(choices.map(({ index, message }) => [index, message.content])).toEqual([
      [0, "a"],
      [1, "bB"],
    ]);
  });

  test("that begin out of order are in order whenever the response is read", () => {
    const orders = [3, 5, 1, 4, 2].map((_, place, all) => all.slice(place).concat(all.slice(0, place)));
    for (const indices of orders) {
      for (const every of [1, 2, 5]) {
        const accumulator = createAccumulator();
        for (const [place, index] of indices.entries()) {
          accumulator.add(chunkOf({}, { index }));
          if (place % every === 0) accumulator.response;
        }
        expect(accumulator.response.choices.map(({ index }) => index)).toEqual([1, 2, 3, 4, 5]);
      }
    }
  });

  test("without an index have their place in the list (Workers AI)", () => {
    const both = { choices: [{ delta: { content: "a" } }, { delta: { content: "b" } }] };
    expect(made(both, both).choices.map(({ message }) => message.content)).toEqual(["aa", "bb"]);
  });
});

describe("an accumulator", () => {
  test("is finished once a choice began, and all that began said why they stopped", () => {
    const accumulator = createAccumulator();
    const finished = (...choices: object[]) => {
      for (const choice of choices) accumulator.add(withChoice(choice));
      return accumulator.finished;
    };
    expect(finished()).toBe(false);
    expect(finished({ index: 0 })).toBe(false);
    expect(finished({ index: 0, finish_reason: "stop" })).toBe(true);
    expect(finished({ index: 0, finish_reason: "stop" })).toBe(true);
    expect(finished({ index: 1 })).toBe(false);
    expect(finished({ index: 1, finish_reason: "length" })).toBe(true);
  });

  test("has one response, which grows", () => {
    const accumulator = createAccumulator();
    const { response } = accumulator;
    accumulator.add(chunkOf({ content: "a" }));
    expect(accumulator.response).toBe(response);
    expect(response.choices[0]?.message.content).toBe("a");
  });
});

test("a usage and thinking nested 100,000 levels deep are put together", () => {
  const nested = (key: string) =>
    JSON.parse(`${`{"type":"thinking","${key}":[`.repeat(100_000)}${"]}".repeat(100_000)}`);
  const deep = JSON.parse(`${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`);
  const chunk = {
    choices: [{ index: 0, delta: { content: [nested("thinking")] } }],
    usage: { prompt_tokens: 1, deep },
  };
  const response = accumulateChunks([chunk, chunk]);
  expect(response.choices).toHaveLength(1);
  expect(response.usage?.prompt_tokens).toBe(1);
});
