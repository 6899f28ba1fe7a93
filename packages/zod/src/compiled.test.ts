import { expect, test } from "vitest";
import * as z from "zod";
import * as strict from "./strict/index.js";
import * as wire from "./wire/index.js";

test("a compiled schema keeps the rule across members", () => {
  const choice = { index: 0, finish_reason: "tool_calls" };
  const compiled = z.compile(wire.CreateChatCompletionResponseSchema);
  expect(compiled.safeParse({ id: "1", model: "m", choices: [choice] }).error?.issues).toMatchObject([
    { path: ["choices", 0, "message"] },
  ]);
});

test("a compiled schema parses an own __proto__ of a map, and returns its input", () => {
  const compiled = z.compile(strict.MetadataSchema);
  expect(compiled.safeParse(JSON.parse('{"__proto__":5}')).success).toBe(false);
  const metadata = JSON.parse('{"__proto__":"x"}');
  expect(compiled.parse(metadata)).toBe(metadata);
});
