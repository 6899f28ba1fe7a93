import * as v from "valibot";
import { expect, test } from "vitest";
import * as decoded from "./index.js";
import * as wire from "./wire/index.js";

const onWire = { prompt_tokens: 3, completion_tokens: 4, total_tokens: 7 };
const inCamelCase = { promptTokens: 3, completionTokens: 4, totalTokens: 7 };

test("a schema decodes wire JSON", () => {
  expect(v.parse(decoded.CompletionUsageSchema, onWire)).toEqual(inCamelCase);
});

test("a schema to the wire encodes a decoded value", () => {
  expect(v.parse(decoded.CompletionUsageToWireSchema, inCamelCase)).toEqual(onWire);
});

test("a component that is the same on the wire has one schema", () => {
  expect(decoded.MetadataSchema).toBe(wire.MetadataSchema);
  expect(decoded.KnownFinishReasonSchema).toBe(wire.KnownFinishReasonSchema);
});

test("a call declares the members of the other options, and does not check them", () => {
  const { custom } = wire.ChatCompletionMessageToolCallSchema.entries;
  for (const value of [undefined, null, 5, {}]) expect(v.is(custom, value)).toBe(true);
});
