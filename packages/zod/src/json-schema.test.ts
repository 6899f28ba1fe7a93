import { expect, test } from "vitest";
import * as z from "zod";
import * as strict from "./strict/index.js";
import * as wire from "./wire/index.js";

test("an integer is an integer in JSON Schema", () => {
  const { properties } = z.toJSONSchema(strict.CompletionUsageSchema);
  expect(properties?.prompt_tokens).toEqual({ type: "integer" });
  const { logprob } = z.toJSONSchema(strict.ChatCompletionTopLogprobSchema).properties ?? {};
  expect(logprob).toEqual({ type: "number" });
});

test("a union lists every option in JSON Schema, also the one for what has no known type", () => {
  const { items } = z.toJSONSchema(wire.ChatCompletionMessageToolCallsSchema) as { items: { anyOf: unknown[] } };
  expect(items.anyOf).toHaveLength(3);
  const { items: strictItems } = z.toJSONSchema(strict.ChatCompletionMessageToolCallsSchema) as {
    items: { anyOf: unknown[] };
  };
  expect(strictItems.anyOf).toHaveLength(2);
});
