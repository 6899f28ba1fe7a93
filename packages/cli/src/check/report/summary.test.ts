import { expect, test } from "vitest";
import { checkResponse } from "../../checking/check-response.js";
import { SummaryBuilder } from "../../summary/summary-builder.js";
import { coloursFor } from "../colours.js";
import { formatSummary } from "./summary.js";

const plain = coloursFor({}, {});
const message = { role: "assistant", content: "A spoon.", refusal: null };
const choice = { index: 0, message, logprobs: null, finish_reason: "stop" };
const completion = { id: "c", object: "chat.completion", created: 1, model: "gpt-5", choices: [choice] };
const { refusal: _, ...withoutRefusal } = message;
const sloppy = { ...choice, message: withoutRefusal, finish_reason: "eos" };

function summaryOf(responses: Iterable<unknown>): string {
  const summary = new SummaryBuilder();
  for (const response of responses) summary.add({ kind: "response", ...checkResponse(response) });
  return formatSummary(summary.toSummary(), plain);
}

function* times<Value>(count: number, make: (index: number) => Value) {
  for (let index = 0; index < count; index++) yield make(index);
}

test("a table for each model, the most frequent first, unknown keys last", () => {
  const text = summaryOf([
    completion,
    { ...completion, model: "llama", x_groq: 1 },
    { ...completion, model: "llama", choices: [choice, sloppy], system_fingerprint: null, created: "no" },
    { ...completion, model: "llama", choices: [sloppy, sloppy], x_groq: {}, system_fingerprint: null },
    { error: { message: "Too many" } },
  ]);
  expect(text.split("\n")).toEqual([
    "",
    "5 checked: 2 conform, 1 deviates, 2 broken, 0 not JSON",
    "",
    "llama  3 responses: 1 conforms, 1 deviates, 1 broken",
    "  in 2  choices[*].message.refusal  missing-key",
    "  in 2  system_fingerprint          unexpected-null",
    '  in 2  choices[*].finish_reason    unknown-value    "eos"',
    "  in 1  created                     unexpected-type",
    "  in 2  x_groq                      unknown-key",
    "",
    "gpt-5  1 response: 1 conforms, 0 deviate, 0 broken",
    "",
    "(no model)  1 response: 0 conform, 0 deviate, 1 broken",
    "  in 1  (whole)  error-envelope",
    "",
  ]);
});

test("counts are aligned", () => {
  const text = summaryOf(
    times(1000, (index) => (index < 9 ? { ...completion, created: null, x: 1 } : { ...completion, x: 1 })),
  );
  expect(text).toContain("  in     9  created  unexpected-null\n  in 1,000  x        unknown-key\n");
});

test("names are cut, and shown without control characters", () => {
  const text = summaryOf(times(2, () => ({ ...completion, model: `\u001b[31m${"x".repeat(200)}` })));
  expect(text).toContain(`\n\\u001b[31m${"x".repeat(95)}…  2 responses`);
});

test("deviations that are counted, but too many to show", () => {
  const text = summaryOf(times(60, (index) => ({ ...completion, [`key_${index}`]: 1 })));
  expect(text).toContain("  in 1  key_53  unknown-key\n  and 10 more; --json lists them all\n");
});
