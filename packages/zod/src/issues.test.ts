import { describe, expect, test } from "vitest";
import * as z from "zod";
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

/** A value that throws if the named member is read. */
const unreadable = (value: object, key: PropertyKey) =>
  Object.defineProperty(value, key, {
    enumerable: true,
    get() {
      throw new Error("It was read.");
    },
  });

describe.each(Object.entries({ wire, strict }))("%s", (_entry, entry) => {
  const [ResponseSchema, ResultSchema] = [entry.CreateChatCompletionResponseSchema, entry.ModerationResultBodySchema];

  test("has an issue for each broken item of a list, and for each broken value of a map", () => {
    const value = withCategories({ a: true, b: 5, c: 5 }, [choice, broken, broken]);
    expect(ResponseSchema.safeParse(value).error?.issues.map(({ path }) => path.join("."))).toEqual([
      "choices.1.index",
      "choices.2.index",
      [...CATEGORIES, "b"].join("."),
      [...CATEGORIES, "c"].join("."),
    ]);
  });

  test("has a thousand issues at most for each list and each map", () => {
    const many = new Array(1500).fill(5);
    const categories = Object.fromEntries(many.map((value, at) => [`key ${at}`, value]));
    expect(ResponseSchema.safeParse(withCategories(categories, many)).error?.issues).toHaveLength(2000);
  });

  test("stops at the first broken item of a list in z.validate", () => {
    const value = { ...response, choices: [broken, unreadable({ ...choice }, "index")] };
    expect(z.validate(ResponseSchema, value)).toBe(false);
    expect(() => ResponseSchema.safeParse(value)).toThrow("It was read.");
  });

  test("stops at the first broken value of a map in z.validate", () => {
    const value = { ...result, category_applied_input_types: { hate: 5, violence: unreadable([], 0) } };
    expect(z.validate(ResultSchema, value)).toBe(false);
    expect(() => ResultSchema.safeParse(value)).toThrow("It was read.");
  });
});

test("an issue has the input at its path, with reportInput", () => {
  const schema = wire.ChatCompletionChoiceSchema;
  for (const message of [null, undefined]) {
    const { error } = schema.safeParse({ message, finish_reason: "tool_calls" }, { reportInput: true });
    expect(error?.issues[0]).toMatchObject({ code: "custom", path: ["message"] });
    expect(error?.issues[0]?.input).toBe(message);
  }
});

test("a value whose JSON type no option of a union has gets an issue that names all of them", () => {
  const { shape } = wire.CreateChatCompletionResponseSchema;
  expect(shape.created.safeParse(true).error?.issues).toMatchObject([
    { message: "Expected a number of seconds, digits, or an ISO 8601 date, received a boolean" },
  ]);
  const { content } = wire.ChatCompletionResponseMessageSchema.shape;
  expect(content.safeParse(true).error?.issues).toMatchObject([
    { message: "Expected a string, an array or an object, received a boolean" },
  ]);
});

test("a choice without a message has all its issues in strict, and only that one on the wire", () => {
  const pathsBy = (schema: z.ZodType) => schema.safeParse(wrong).error?.issues.map(({ path }) => path.join("."));
  const { message: _, ...wrong } = { ...broken, finish_reason: "tool_calls" };
  expect(pathsBy(strict.ChatCompletionChoiceSchema)).toEqual(["index", "message"]);
  expect(pathsBy(wire.ChatCompletionChoiceSchema)).toEqual(["message"]);
});
