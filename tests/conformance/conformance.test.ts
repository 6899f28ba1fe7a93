/* Our own schemas, through the suite that anyone can hold their own against. */
import { checkConformance, type StandardSchemaV1 } from "@chat-completion/fixtures/conformance";
import * as valibotStrict from "@chat-completion/valibot/strict";
import * as valibotWire from "@chat-completion/valibot/wire";
import * as zodStrict from "@chat-completion/zod/strict";
import * as zodWire from "@chat-completion/zod/wire";
import { expect, test } from "vitest";

test.each<["zod" | "valibot", "strict" | "wire", StandardSchemaV1]>([
  ["zod", "strict", zodStrict.CreateChatCompletionResponseSchema],
  ["zod", "wire", zodWire.CreateChatCompletionResponseSchema],
  ["valibot", "strict", valibotStrict.CreateChatCompletionResponseSchema],
  ["valibot", "wire", valibotWire.CreateChatCompletionResponseSchema],
])("%s, %s", async (_library, entry, schema) => {
  expect(await checkConformance(schema, { entry, paths: true })).toEqual([]);
});
