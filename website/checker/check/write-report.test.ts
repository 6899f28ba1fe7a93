import { findDeviations } from "@chat-completion/core";
import { deviating, invalid, valid } from "@chat-completion/fixtures";
import { choice, completion } from "@chat-completion/fixtures/wire";
import { expect, test } from "vitest";
import { writeReport } from "./write-report.js";

const report = (json: unknown) => writeReport(json, findDeviations(json));

test("names each deviation with its place, and then the unknown keys", () => {
  expect(report({ ...deviating["together-eos"].wire, created: null, x_one: 1 })).toBe(
    `A chat completion response of the model \`mistralai/Mixtral-8x7B-Instruct-v0.1\` deviates from OpenAI's specification:

- \`created\` is \`null\`; the specification wants an integer.
- \`choices[0].message.refusal\` is missing; the specification requires it, \`null\` where there is nothing to say.
- \`choices[0].finish_reason\` is \`"eos"\`; the specification wants \`"stop"\`, \`"length"\`, \`"tool_calls"\`, \`"content_filter"\` or \`"function_call"\`.

It has keys that the specification allows but does not name:

- \`prompt\` is Together's own: the prompt, if the request set \`echo\` (https://docs.together.ai/reference/chat-completions-1).
- \`x_one\`
`,
  );
});

test("groups like deviations", () => {
  const { logprobs: _, ...without } = choice();
  expect(report({ ...completion(), choices: Array.from({ length: 4 }, () => without) })).toBe(
    `A chat completion response of the model \`gpt-4.1-2025-04-14\` deviates from OpenAI's specification:

- \`choices[*].logprobs\` is missing; the specification requires it, \`null\` where there is nothing to say. (4 times)
`,
  );
});

test("names unknown keys alone if there is nothing else", () => {
  expect(report({ ...completion(), x_one: 1, x_two: 2, systemFingerprint: 3 })).toBe(
    `A chat completion response of the model \`gpt-4.1-2025-04-14\` has keys that the specification allows but does not name:

- \`x_one\`
- \`x_two\`
- \`systemFingerprint\` is not in the specification, which spells it \`system_fingerprint\`.
`,
  );
});

test("is empty if there are no deviations", () => {
  expect(report(valid["reference-example"].wire)).toBe("");
});

test("does not quote the server's error", () => {
  expect(report({ error: { message: "Key sk-secret is wrong" } })).toBe(
    "A chat completion response deviates from OpenAI's specification:\n\n- An error in place of a completion.\n",
  );
});

test("contains no content of any broken response", () => {
  for (const { data } of Object.values(invalid)) {
    const written = report(data);
    expect(written).not.toContain("Good morning");
    expect(written).not.toContain("chatcmpl-");
    expect(written).not.toContain("Lisbon");
  }
});

test("has one line for each deviation, and cuts long ones", () => {
  const members = Array.from({ length: 60 }, (_, index) => [`key\n${index}`, 1]);
  const lines = report({ ...completion(), model: "a\n`b`".repeat(100), ...Object.fromEntries(members) }).split("\n");
  expect(lines).toHaveLength(54);
  expect(lines[0]).toMatch(/^A chat completion response of the model `` a\\u000a.{190,210}… `` has keys/);
  expect(lines.at(-2)).toBe("- and 10 more");
});
