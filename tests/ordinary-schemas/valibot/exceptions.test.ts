/* Where a schema of ours differs from one of valibot's own of the same members, by intent. The comparisons leave these out. */
import { valid } from "@chat-completion/fixtures";
import * as strict from "@chat-completion/valibot/strict";
import * as wire from "@chat-completion/valibot/wire";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { plainly } from "./subjects.js";

const pathsOf = (schema: v.GenericSchema, value: unknown) =>
  v.safeParse(schema, value).issues?.map((issue) => v.getDotPath(issue));

describe.each(["__proto__", "constructor"])("a key %s", (key) => {
  test("is in the output of ours, and not of valibot's own", () => {
    const value = JSON.parse(`{"token":"a","logprob":0,"${key}":1}`);
    expect(Object.keys(v.parse(wire.ChatCompletionTopLogprobSchema, value))).toContain(key);
    expect(Object.keys(v.parse(plainly(wire.ChatCompletionTopLogprobSchema), value) as object)).not.toContain(key);
  });

  test("of an object whose keys are data has its value validated by ours, and not by valibot's own", () => {
    const value = JSON.parse(`{"${key}":5}`);
    expect(pathsOf(strict.MetadataSchema, value)).toEqual([key]);
    expect(v.is(plainly(strict.MetadataSchema), value)).toBe(true);
  });
});

describe("a rule that members can't express", () => {
  test("rejects a choice without a message that ended with a call", () => {
    const value = { index: 0, finish_reason: "tool_calls" };
    expect(pathsOf(wire.ChatCompletionChoiceSchema, value)).toEqual(["message"]);
    expect(v.is(plainly(wire.ChatCompletionChoiceSchema), value)).toBe(true);
  });

  test("gives one issue for a value that is no completion, and valibot's own one for each missing member", () => {
    const value = { error: { message: "No credits left" } };
    expect(pathsOf(strict.CreateChatCompletionResponseSchema, value)).toHaveLength(1);
    expect(pathsOf(plainly(strict.CreateChatCompletionResponseSchema), value)).toEqual([
      "id",
      "object",
      "created",
      "model",
      "choices",
    ]);
  });

  test("what is decoded already is rejected, where valibot accepts it", () => {
    const value = { index: 0, message: {}, finishReason: "stop" };
    expect(pathsOf(wire.ChatCompletionChoiceSchema, value)).toEqual([null]);
    expect(v.is(plainly(wire.ChatCompletionChoiceSchema), value)).toBe(true);
    expect(pathsOf(wire.CreateChatCompletionResponseSchema, { choices: [value] })).toEqual([null]);
  });

  test("an error beside empty choices is rejected, where valibot accepts it", () => {
    const value = { ...valid.text.wire, choices: [], error: "No credits left" };
    for (const { CreateChatCompletionResponseSchema: schema } of [wire, strict]) {
      expect(pathsOf(schema, value)).toEqual([null]);
      expect(v.is(plainly(schema), value)).toBe(true);
    }
  });
});

test("ours rejects an array in the place of an object, and valibot's own accepts it", () => {
  expect(v.is(wire.PromptTokensDetailsSchema, [])).toBe(false);
  expect(v.is(plainly(wire.PromptTokensDetailsSchema), [])).toBe(true);
  expect(v.is(strict.MetadataSchema, [])).toBe(false);
  expect(v.is(plainly(strict.MetadataSchema), [])).toBe(true);
});

test("a union of ours names the paths of the option of that type, and valibot's own has one issue for all options", () => {
  const { item: union } = wire.ChatCompletionMessageToolCallsSchema;
  const value = { type: "function", function: { name: 5 } };
  expect(pathsOf(union, value)).toEqual(["function.name"]);
  expect(pathsOf(plainly(union), value)).toEqual(["type"]);
});

test("a default message names the type of a value, where valibot quotes the value; `received` is the same", () => {
  const issuesOf = (schema: v.GenericSchema) => v.safeParse(schema, "text").issues;
  const message = "Invalid type: Expected Object but received";
  const received = '"text"';
  const { ChatCompletionTopLogprobSchema } = wire;
  expect(issuesOf(ChatCompletionTopLogprobSchema)).toMatchObject([{ message: `${message} string`, received }]);
  expect(issuesOf(plainly(ChatCompletionTopLogprobSchema))).toMatchObject([{ message: `${message} "text"`, received }]);
});

test("a list has at most 1,000 issues, and a user's check does not run on a list that was not parsed to its end", () => {
  const list = v.unwrap(strict.ChatCompletionTopLogprobSchema.entries.bytes);
  const value = [...Array(1_000).fill(1.5), ...Array(1_000).fill("text")];
  expect(pathsOf(list, value)).toHaveLength(1_000);
  expect(pathsOf(plainly(list), value)).toHaveLength(2_000);
  const summed = v.pipe(
    list,
    v.check((items) => items.every((item) => item.toFixed())),
  );
  expect(pathsOf(summed, value)).toHaveLength(1_000);
});

describe("v.intersect, which joins the outputs of its options", () => {
  const joined = v.intersect([
    wire.ChatCompletionTopLogprobSchema,
    v.looseObject({ extra: v.optional(v.string(), "filled in") }),
  ]);

  test("puts defaults into the input of ours with the oldest valibot, and into a copy with the newest", () => {
    const value: Record<string, unknown> = { token: "a", logprob: 0 };
    expect(v.parse(joined, value)).toEqual({ token: "a", logprob: 0, extra: "filled in" });
    expect("extra" in value).toBe(process.env.validators === "oldest");
  });

  test("rejects a key named constructor, which only the output of ours has", () => {
    const value = JSON.parse('{"token":"a","logprob":0,"constructor":1}');
    expect(v.is(joined, value)).toBe(false);
  });
});
