/* For someone with a schema of their own, here in ArkType: tests that it accepts and rejects the right responses. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { checkConformance } from "@chat-completion/fixtures/conformance";
import { type } from "arktype";
import { createChatCompletionResponse } from "./schema.js";

test("the schema agrees with the specification", async () => {
  assert.deepEqual(await checkConformance(createChatCompletionResponse, { entry: "strict" }), []);
});

test("a schema that lacks members disagrees", async () => {
  const forgetful = type({ id: "string", model: "string", choices: "object[]" });
  const disagreements = await checkConformance(forgetful, { entry: "strict" });
  assert.ok(disagreements.some(({ code, name }) => code === "accepted" && name === "groq-without-refusal"));
});
