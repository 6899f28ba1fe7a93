import { expect, test } from "vitest";
import * as z from "zod";
import * as decoded from "./index.js";
import * as wire from "./wire/index.js";

const onWire = { prompt_tokens: 3, completion_tokens: 4, total_tokens: 7 };
const inCamelCase = { promptTokens: 3, completionTokens: 4, totalTokens: 7 };

test("a schema decodes wire JSON, and encodes it again", () => {
  expect(decoded.CompletionUsageSchema.parse(onWire)).toEqual(inCamelCase);
  expect(z.encode(decoded.CompletionUsageSchema, inCamelCase)).toEqual(onWire);
});

test("a schema to the wire encodes a decoded value, and decodes it again", () => {
  expect(decoded.CompletionUsageToWireSchema.parse(inCamelCase)).toEqual(onWire);
  expect(z.encode(decoded.CompletionUsageToWireSchema, onWire)).toEqual(inCamelCase);
});

test("a component that is the same on the wire has one schema", () => {
  expect(decoded.MetadataSchema).toBe(wire.MetadataSchema);
  expect(decoded.KnownFinishReasonSchema).toBe(wire.KnownFinishReasonSchema);
});

test("a call declares the members of the other options, and does not check them", () => {
  const { shape } = wire.ChatCompletionMessageToolCallSchema;
  for (const value of [undefined, null, 5, {}]) expect(shape.custom.safeParse(value).success).toBe(true);
});
