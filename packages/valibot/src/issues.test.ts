import * as v from "valibot";
import { describe, expect, test } from "vitest";
import * as strict from "./strict/index.js";
import * as wire from "./wire/index.js";

const message = { role: "assistant", content: "Hello.", refusal: null };
const choice = { index: 0, message, logprobs: null, finish_reason: "stop" };
const response = { id: "chatcmpl-1", object: "chat.completion", created: 1, model: "gpt-5", choices: [choice] };
const broken = { ...choice, index: "0" };
const result = {
  type: "moderation_result",
  model: "omni",
  flagged: false,
  categories: {},
  category_scores: {},
  category_applied_input_types: {},
};

/** A response of which a map has these values: the categories of a moderation. */
const withCategories = (categories: object, choices: unknown[] = [choice]) => ({
  ...response,
  choices,
  moderation: {
    input: { type: "error", code: "timeout", message: "Too late." },
    output: { type: "moderation_results", model: "omni", results: [{ ...result, categories }] },
  },
});
const CATEGORIES = ["moderation", "output", "results", 0, "categories"];

/** The result of valibot: whether the value is of the schema's type, and the path of each issue. */
function said(schema: v.GenericSchema, value: unknown, config?: v.Config<v.BaseIssue<unknown>>) {
  const { typed, issues = [] } = v.safeParse(schema, value, config);
  return { typed, paths: issues.map(({ path = [] }) => path.map(({ type, origin, key }) => [type, origin, key])) };
}

describe.each(Object.entries({ wire, strict }))("%s", (_entry, entry) => {
  const schema: v.GenericSchema = entry.CreateChatCompletionResponseSchema;

  test("gives the path of each issue, with the origin value", () => {
    const value = withCategories({ hate: 5 }, [broken]);
    expect(said(schema, value)).toEqual({
      typed: false,
      paths: [
        [
          ["object", "value", "choices"],
          ["array", "value", 0],
          ["object", "value", "index"],
        ],
        [...CATEGORIES, "hate"].map((key) => [typeof key === "number" ? "array" : "object", "value", key]),
      ],
    });
  });

  test("gives the values along the path of each issue", () => {
    const value = { ...response, choices: [broken] };
    const [issue] = v.safeParse(schema, value).issues ?? [];
    expect(issue?.path?.map((step) => step.input)).toEqual([value, value.choices, broken]);
    expect(issue?.path?.map((step) => step.value)).toEqual([value.choices, broken, "0"]);
    expect(issue?.path?.[1]?.value).toBe(broken);
  });

  test("has a thousand issues at most for each list and each map", () => {
    const many = new Array(1500).fill(5);
    const categories = Object.fromEntries(many.map((value, at) => [`key ${at}`, value]));
    expect(v.safeParse(schema, withCategories(categories, many)).issues).toHaveLength(2000);
  });

  test.each([
    ["a list", { ...response, choices: [choice, broken, broken] }, ["choices", 1, "index"]],
    ["a map", withCategories({ a: true, b: 5, c: 5 }), [...CATEGORIES, "b"]],
  ])("has only the first issue of %s with abortEarly", (_what, value, path) => {
    expect(said(schema, value).paths).toHaveLength(2);
    const { typed, paths } = said(schema, value, { abortEarly: true });
    expect(typed).toBe(false);
    expect(paths.map((steps) => steps.map(([, , key]) => key))).toEqual([path]);
  });

  test.each([
    ["a list", entry.ChatCompletionMessageToolCallsSchema, [5]],
    ["a map", entry.ModerationResultBodySchema.entries.categories, { a: 5 }],
    ["a list in a map's place", entry.MetadataSchema, []],
    ["a list in an object's place", entry.CompletionUsageSchema, []],
    ["an error in a completion's place", entry.CreateChatCompletionResponseSchema, { error: "overloaded" }],
    ["an object", entry.ChatCompletionChoiceSchema, 5],
  ])("says of %s that is wrong that it is not of the type", (_what, wrong, value) => {
    expect(said(wrong as v.GenericSchema, value).typed).toBe(false);
    expect(said(v.pipe(wrong as v.GenericSchema, v.check(never)), value).typed).toBe(false);
  });
});

/** A check that valibot runs only if the value is of the schema's type. */
function never(): boolean {
  throw new Error("The value is not of the type.");
}

test("a choice without a message has its issue at the message, in the choice's value", () => {
  const value = { finish_reason: "tool_calls" };
  expect(said(wire.ChatCompletionChoiceSchema, value)).toEqual({
    typed: false,
    paths: [[["object", "value", "message"]]],
  });
  for (const message of [null, undefined]) {
    const [issue] = v.safeParse(wire.ChatCompletionChoiceSchema, { ...value, message }).issues ?? [];
    expect(issue).toMatchObject({ kind: "validation", type: "check", input: message, expected: null });
    expect(issue?.path?.[0]).toMatchObject({ input: { ...value, message }, value: message });
  }
});

test.each([JSON.parse("1e999"), JSON.parse("-1e999"), Number.NaN])("%s is no finite number", (number) => {
  const { created } = wire.CreateChatCompletionResponseSchema.entries;
  expect(said(created, number)).toEqual({ typed: false, paths: [[]] });
  expect(said(wire.ChatCompletionTopLogprobSchema.entries.logprob, number)).toEqual({ typed: false, paths: [[]] });
});

test("a value whose JSON type no option of a union has gets an issue with all of them", () => {
  const expectedBy = (schema: v.GenericSchema) => v.safeParse(schema, true).issues?.map(({ expected }) => expected);
  expect(expectedBy(wire.CreateChatCompletionResponseSchema.entries.created.wrapped)).toEqual(["(number | string)"]);
  expect(expectedBy(wire.ChatCompletionResponseMessageSchema.entries.content.wrapped)).toEqual([
    "(string | Array | Object)",
  ]);
});

test("a choice without a message has all its issues in strict, and only that one on the wire", () => {
  const keysBy = (schema: v.GenericSchema) => said(schema, wrong).paths.map(([step]) => step?.[2]);
  const { message: _, ...wrong } = { ...broken, finish_reason: "tool_calls" };
  expect(keysBy(strict.ChatCompletionChoiceSchema)).toEqual(["index", "message"]);
  expect(keysBy(wire.ChatCompletionChoiceSchema)).toEqual(["message"]);
});
