import { expect, test } from "vitest";
import { checkResponse } from "../../checking/check-response.js";
import { toLine } from "./finding.js";

const choice = { index: 0, message: { role: "assistant", content: "", refusal: null }, finish_reason: "eos" };
const completion = { id: "c", object: "chat.completion", created: 1, model: "m", choices: [choice] };

test("describes the value only if the code does not", () => {
  const { findings } = checkResponse({
    ...completion,
    created: 1.5,
    service_tier: null,
    system_fingerprint: null,
    x: 1,
  });
  expect(findings.map(toLine).map(({ code, detail }) => [code, detail])).toEqual([
    ["unexpected-type", "is a number with a fraction; the specification wants an integer."],
    ["missing-key", ""],
    ["unknown-value", '"eos"'],
    ["unexpected-null", ""],
    ["unknown-key", ""],
  ]);
});
