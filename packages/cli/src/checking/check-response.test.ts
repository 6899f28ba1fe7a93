import { deviating, invalid, valid } from "@chat-completion/fixtures";
import { expect, test } from "vitest";
import { checkResponse } from "./check-response.js";

const fixtures = { valid, deviating, invalid };

test.each([
  ["valid", ["conforms"]],
  ["deviating", ["conforms", "deviates"]],
  ["invalid", ["broken"]],
] as const)("%s responses", (name, verdicts) => {
  for (const fixture of Object.values(fixtures[name])) {
    const { verdict, findings } = checkResponse(fixture.wire);
    expect(verdicts, fixture.name).toContain(verdict);
    expect(findings.some(({ isBroken }) => isBroken)).toBe(verdict === "broken");
    expect(findings.every(({ isAllowedByStrict }) => isAllowedByStrict)).toBe(verdict === "conforms");
  }
});

const choice = { index: 0, message: { role: "assistant", content: "", refusal: null }, finish_reason: "eos" };
const completion = { id: "c", object: "chat.completion", created: 1, model: "m", choices: [choice] };

test("what wire rejects has the code and the sentence of the deviation at its place, and comes first", () => {
  const usage = { prompt_tokens: "1", completion_tokens: 1, total_tokens: 2 };
  const { findings } = checkResponse({ ...completion, usage, x: 1 });
  expect(findings.map(({ code, path, isBroken }) => [code, path.join("."), isBroken])).toEqual([
    ["unexpected-type", "usage.prompt_tokens", true],
    ["missing-key", "choices.0.logprobs", false],
    ["unknown-value", "choices.0.finish_reason", false],
    ["unknown-key", "x", false],
  ]);
  expect(findings[0]?.message).toBe("`usage.prompt_tokens` is a string; the specification wants an integer.");
});
