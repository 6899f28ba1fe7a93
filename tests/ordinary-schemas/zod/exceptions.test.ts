/* Where a schema of ours differs from one of zod's own of the same members, by intent. The comparisons leave these out. */
import { deviating, valid } from "@chat-completion/fixtures";
import * as strict from "@chat-completion/zod/strict";
import * as wire from "@chat-completion/zod/wire";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { plainly } from "./subjects.js";

const pathsOf = (schema: z.ZodType, value: unknown) => schema.safeParse(value).error?.issues.map(({ path }) => path);

describe("a key __proto__", () => {
  test("is handed on, where zod leaves it out", () => {
    const value = JSON.parse('{"token":"a","logprob":0,"__proto__":1}');
    expect(Object.keys(wire.ChatCompletionTopLogprobSchema.parse(value))).toContain("__proto__");
    expect(Object.keys(plainly(wire.ChatCompletionTopLogprobSchema).parse(value) as object)).not.toContain("__proto__");
  });

  test("of an object whose keys are data is read like any other, where zod does not read it", () => {
    const value = JSON.parse('{"__proto__":5}');
    expect(pathsOf(strict.MetadataSchema, value)).toEqual([["__proto__"]]);
    expect(plainly(strict.MetadataSchema).safeParse(value).success).toBe(true);
  });
});

describe("what no members can say", () => {
  test("a choice without a message is rejected where it ended with a call", () => {
    const filtered = deviating["azure-filtered-without-message"].wire.choices[0];
    expect(wire.ChatCompletionChoiceSchema.parse(filtered)).toBe(filtered);
    const value = { index: 0, finish_reason: "tool_calls" };
    expect(pathsOf(wire.ChatCompletionChoiceSchema, value)).toEqual([["message"]]);
    expect(plainly(wire.ChatCompletionChoiceSchema).safeParse(value).success).toBe(true);
  });

  test("what is no completion has one issue, where zod has one for each member that is missing", () => {
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

test("a union names the paths of the option that is meant, where zod asks every option", () => {
  const union = wire.ChatCompletionMessageToolCallsSchema.element as z.ZodType;
  const value = { type: "function", function: { name: 5 } };
  expect(pathsOf(union, value)).toEqual([["function", "name"]]);
  expect(pathsOf(plainly(union), value)).toEqual([["type"]]);
});

test("a list and an object of data have at most 1,000 issues, and no check of a user's meets what was not read", () => {
  const { bytes } = strict.ChatCompletionTopLogprobSchema.shape;
  const list = bytes.unwrap();
  const value = [...Array(1_000).fill(1.5), ...Array(1_000).fill("text")];
  expect(pathsOf(list, value)).toHaveLength(1_000);
  expect(pathsOf(plainly(list), value)).toHaveLength(2_000);
  const summed = list.refine((items) => items.every((item) => item.toFixed()));
  expect(pathsOf(summed, value)).toHaveLength(1_000);
});

test("a readonly schema freezes what it is given, because it hands on that very value", () => {
  const value = { token: "a", logprob: 0, bytes: null, top_logprobs: [] };
  strict.ChatCompletionTokenLogprobSchema.readonly().parse(value);
  expect(value).toSatisfy(Object.isFrozen);
});

// Not on zod 4.3, which has no compiler.
test.runIf("compile" in z)("zod's compiler declines, and says so where it is asked to", () => {
  expect(z.compile(wire.ChatCompletionChoiceSchema)).toBe(wire.ChatCompletionChoiceSchema);
  expect(() => z.compile(wire.ChatCompletionChoiceSchema, { strict: true })).toThrow(z.ZodCompileUnsupportedError);
});
