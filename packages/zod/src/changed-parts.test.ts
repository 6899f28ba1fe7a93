import { describe, expect, test } from "vitest";
import * as z from "zod";
import { CreateChatCompletionResponseSchema, MetadataSchema, ModerationResultBodySchema } from "./strict/index.js";
import {
  ChatCompletionMessageToolCallsSchema,
  CompletionUsageSchema,
  PromptTokensDetailsSchema,
} from "./wire/index.js";

/** The same schema with other parts, made the way zod makes it. */
const changed = <Schema extends z.ZodType>(schema: Schema, parts: object): Schema =>
  z.core.clone(schema, { ...schema._zod.def, ...parts });

const message = { role: "assistant", content: "Hello.", refusal: null };
const choice = { index: 0, message, logprobs: null, finish_reason: "stop" };
const response = { id: "chatcmpl-1", object: "chat.completion", created: 1, model: "gpt-5", choices: [choice] };

describe("a schema with other parts parses with these", () => {
  test("a list of other items", () => {
    const { choices } = CreateChatCompletionResponseSchema.shape;
    expect(choices.safeParse([choice]).success).toBe(true);
    expect(changed(choices, { element: z.string() }).safeParse([choice]).success).toBe(false);
    expect(changed(choices, { element: z.string() }).safeParse(["text"]).success).toBe(true);
  });

  test("a map of other values, and of other keys", () => {
    expect(changed(MetadataSchema, { valueType: z.number() }).safeParse({ a: 5 }).success).toBe(true);
    expect(changed(MetadataSchema, { valueType: z.number() }).safeParse({ a: "x" }).success).toBe(false);
    expect(changed(MetadataSchema, { keyType: z.enum(["b"]) }).safeParse({ a: "x" }).success).toBe(false);
  });

  test("a union of other options", () => {
    const union = ChatCompletionMessageToolCallsSchema.element;
    const options = union.options.map(() => z.object({ type: z.literal("another") }));
    expect(changed(union, { options }).safeParse({ type: "custom_type" }).success).toBe(false);
    expect(changed(union, { options }).safeParse({ type: "another" }).success).toBe(true);
  });

  test("an object that allows no unknown key, or others", () => {
    expect(CompletionUsageSchema.strict().safeParse({ cost: 5 }).success).toBe(false);
    expect(CompletionUsageSchema.catchall(z.string()).safeParse({ cost: 5 }).success).toBe(false);
    expect(CompletionUsageSchema.strip().parse({ cost: 5 })).toEqual({});
  });

  test("an object with other members of the same names", () => {
    const named = CreateChatCompletionResponseSchema.extend({ model: z.literal("gpt-6") });
    expect(named.safeParse(response).error?.issues).toMatchObject([{ path: ["model"] }]);
  });

  test("an object with fewer members, which is no longer a completion", () => {
    const picked = CreateChatCompletionResponseSchema.pick({ id: true });
    expect(picked.safeParse({ id: "chatcmpl-1", error: "overloaded" }).success).toBe(true);
    const omitted = PromptTokensDetailsSchema.omit({ audio_tokens: true });
    expect(omitted.safeParse({ audio_tokens: "text" }).success).toBe(true);
  });
});

test("a schema with the same parts returns its input", () => {
  const { category_scores } = ModerationResultBodySchema.shape;
  const scores = JSON.parse('{"__proto__":0.5}');
  expect(category_scores.parse(scores)).toBe(scores);
  expect(category_scores.describe("Scores").parse(scores)).toBe(scores);
  expect(CompletionUsageSchema.describe("Usage").parse(response)).toBe(response);
});
