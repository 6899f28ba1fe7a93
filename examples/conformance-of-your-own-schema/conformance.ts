/* Someone with a schema of their own, here in ArkType, asks whether it accepts and rejects what it should. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { checkConformance } from "@chat-completion/fixtures/conformance";
import { type } from "arktype";
import { createChatCompletionResponse } from "./schema.js";

test("the schema says what the specification says", async () => {
  assert.deepEqual(await checkConformance(createChatCompletionResponse, { entry: "strict" }), []);
});

test("a schema that forgets something is found out", async () => {
  const forgetful = type({ id: "string", model: "string", choices: "object[]" });
  const disagreements = await checkConformance(forgetful, { entry: "strict" });
  assert.ok(disagreements.some(({ code, name }) => code === "accepted" && name === "groq-without-refusal"));
});
