import { findDeviations } from "@chat-completion/core";
import { expect, test } from "vitest";
import { checkResponse } from "../check-response.js";
import { findingsOf, toFinding } from "./finding.js";

const choice = { index: 0, message: { role: "assistant", content: "", refusal: null }, finish_reason: "eos" };
const completion = { id: "c", object: "chat.completion", created: 1, model: "m", choices: [choice] };

test("describes the value only if the code does not", () => {
  const found = findDeviations({ ...completion, created: 1.5, service_tier: null, system_fingerprint: null, x: 1 });
  expect(found.map(toFinding).map(({ code, detail }) => [code, detail])).toEqual([
    ["unexpected-type", "is a number with a fraction; the specification wants an integer."],
    ["missing-key", ""],
    ["unknown-value", '"eos"'],
    ["unexpected-null", ""],
    ["unknown-key", ""],
  ]);
});

test("leaves out a deviation in a place that wire names", () => {
  const usage = { prompt_tokens: "1", completion_tokens: 1, total_tokens: 2 };
  const findings = findingsOf(checkResponse({ ...completion, usage, x: 1 }));
  expect(findings.map(({ code, path }) => [code, path.join(".")])).toEqual([
    ["wire", "usage.prompt_tokens"],
    ["missing-key", "choices.0.logprobs"],
    ["unknown-value", "choices.0.finish_reason"],
    ["unknown-key", "x"],
  ]);
});
