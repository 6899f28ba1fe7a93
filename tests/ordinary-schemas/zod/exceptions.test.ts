/* Where a schema of ours differs from one of zod's own of the same members, by intent. The comparisons leave these out. */
import { deviating, valid } from "@chat-completion/fixtures";
import * as strict from "@chat-completion/zod/strict";
import * as wire from "@chat-completion/zod/wire";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { plainly } from "./subjects.js";

const pathsOf = (schema: z.ZodType, value: unknown) => schema.safeParse(value).error?.issues.map(({ path }) => path);

describe("a key __proto__", () => {
  test("is in the output of ours, and not of zod's own", () => {
    const value = JSON.parse('{"token":"a","logprob":0,"__proto__":1}');
    expect(Object.keys(wire.ChatCompletionTopLogprobSchema.parse(value))).toContain("__proto__");
    expect(Object.keys(plainly(wire.ChatCompletionTopLogprobSchema).parse(value) as object)).not.toContain("__proto__");
  });

  test("of an object whose keys are data has its value validated by ours, and not by zod's own", () => {
    const value = JSON.parse('{"__proto__":5}');
    expect(pathsOf(strict.MetadataSchema, value)).toEqual([["__proto__"]]);
    expect(plainly(strict.MetadataSchema).safeParse(value).success).toBe(true);
  });
});

describe("a rule that members can't express", () => {
  test("rejects a choice without a message that ended with a call", () => {
    const filtered = deviating["azure-filtered-without-message"].wire.choices[0];
    expect(wire.ChatCompletionChoiceSchema.parse(filtered)).toBe(filtered);
    const value = { index: 0, finish_reason: "tool_calls" };
    expect(pathsOf(wire.ChatCompletionChoiceSchema, value)).toEqual([["message"]]);
    expect(plainly(wire.ChatCompletionChoiceSchema).safeParse(value).success).toBe(true);
  });

  test("gives one issue for a value that is no completion, and zod's own one for each missing member", () => {
    const value = { error: { message: "No credits left" } };
    expect(pathsOf(strict.CreateChatCompletionResponseSchema, value)).toHaveLength(1);
    const members = [["id"], ["object"], ["created"], ["model"], ["choices"]];
    expect(pathsOf(plainly(strict.CreateChatCompletionResponseSchema), value)).toEqual(members);
  });

  test("what is decoded already is rejected, where zod accepts it", () => {
    const value = { index: 0, message: {}, finishReason: "stop" };
    expect(pathsOf(wire.ChatCompletionChoiceSchema, value)).toEqual([[]]);
    expect(plainly(wire.ChatCompletionChoiceSchema).safeParse(value).success).toBe(true);
    const response = { choices: [value] };
    expect(pathsOf(wire.CreateChatCompletionResponseSchema, response)).toEqual([[]]);
  });

  test("an error beside empty choices is rejected, where zod accepts it", () => {
    const value = { ...valid.text.wire, choices: [], error: "No credits left" };
    for (const { CreateChatCompletionResponseSchema: schema } of [wire, strict]) {
      expect(pathsOf(schema, value)).toEqual([[]]);
      expect(plainly(schema).safeParse(value).success).toBe(true);
    }
  });
});

test("a union of ours names the paths of the option of that type, and zod's own has one issue for all options", () => {
  const union = wire.ChatCompletionMessageToolCallsSchema.element as z.ZodType;
  const value = { type: "function", function: { name: 5 } };
  expect(pathsOf(union, value)).toEqual([["function", "name"]]);
  expect(pathsOf(plainly(union), value)).toEqual([["type"]]);
});

test("a list and an object of data have at most 1,000 issues, and a user's check does not run on a list that was not parsed to its end", () => {
  const { bytes } = strict.ChatCompletionTopLogprobSchema.shape;
  const list = bytes.unwrap();
  const value = [...Array(1_000).fill(1.5), ...Array(1_000).fill("text")];
  expect(pathsOf(list, value)).toHaveLength(1_000);
  expect(pathsOf(plainly(list), value)).toHaveLength(2_000);
  const summed = list.refine((items) => items.every((item) => item.toFixed()));
  expect(pathsOf(summed, value)).toHaveLength(1_000);
});

test("a readonly schema freezes its input, because the input is its output", () => {
  const value = { token: "a", logprob: 0, bytes: null, top_logprobs: [] };
  strict.ChatCompletionTokenLogprobSchema.readonly().parse(value);
  expect(value).toSatisfy(Object.isFrozen);
});

// Not on zod 4.3, which has no compiler.
test.runIf("compile" in z)("zod's compiler returns our schemas as they are, and throws if it is strict", () => {
  expect(z.compile(wire.ChatCompletionChoiceSchema)).toBe(wire.ChatCompletionChoiceSchema);
  expect(() => z.compile(wire.ChatCompletionChoiceSchema, { strict: true })).toThrow(z.ZodCompileUnsupportedError);
});
