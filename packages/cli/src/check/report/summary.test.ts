import { expect, test } from "vitest";
import { checkResponse } from "../check-response.js";
import { coloursFor } from "../colours.js";
import { Summary } from "./summary.js";

const plain = coloursFor({}, {});
const message = { role: "assistant", content: "A spoon.", refusal: null };
const choice = { index: 0, message, logprobs: null, finish_reason: "stop" };
const completion = { id: "c", object: "chat.completion", created: 1, model: "gpt-5", choices: [choice] };
const { refusal: _, ...withoutRefusal } = message;
const sloppy = { ...choice, message: withoutRefusal, finish_reason: "eos" };

function summaryOf(responses: Iterable<unknown>): string {
  const summary = new Summary();
  let line = 0;
  for (const response of responses) {
    line += 1;
    summary.add({ file: "-", line, ...checkResponse(response) });
  }
  return summary.toText(plain) ?? "";
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
    '  in 2  choices[*].finish_reason    unknown-value    "eos"',
    "  in 2  system_fingerprint          unexpected-null",
    "  in 1  created                     unexpected-type  is a string; the specification wants an integer.",
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

test("there is no summary of one response", () => {
  expect(new Summary().toText(plain)).toBeUndefined();
  expect(summaryOf([completion])).toBe("");
});

test("models beyond a hundred are counted together", () => {
  const text = summaryOf(times(150, (index) => ({ ...completion, model: `model-${index % 120}`, created: null })));
  expect(text).toContain("\nmodel-99  1 response: 0 conform, 1 deviates, 0 broken\n");
  expect(text).not.toContain("model-100");
  expect(text).toContain(
    "\n(other models)  20 responses: 0 conform, 20 deviate, 0 broken\n  in 20  created  unexpected-null\n",
  );
});

test("names are cut, and shown without control characters", () => {
  const text = summaryOf(times(2, () => ({ ...completion, model: `\u001b[31m${"x".repeat(200)}` })));
  expect(text).toContain(`\n\\u001b[31m${"x".repeat(95)}…  2 responses`);
});

test("many unknown keys leave room for the deviations, and are left out beyond the limit", () => {
  const text = summaryOf(
    times(500, (index) => ({ ...completion, [`key-${index}`]: 1, ...(index > 400 && { created: null }) })),
  );
  expect(text).toContain("  in 99  created     unexpected-null\n");
  expect(text).toContain('  in  1  ["key-48"]  unknown-key\n  and 151 more, and others that were not counted\n');
});

test("deviations that are counted, but too many to show", () => {
  const text = summaryOf(times(60, (index) => ({ ...completion, [`key_${index}`]: 1 })));
  expect(text).toContain("  in 1  key_49  unknown-key\n  and 10 more; --json lists them all\n");
});
