import { expect, test } from "vitest";
import { checked, finding, notJson, unreadable } from "../testing/results.js";
import { parseAllowance } from "./allowance.js";
import { ReadBaseline } from "./baseline.js";
import { DEVIATION_CODES } from "./deviation-codes.js";
import { type Level, Policy } from "./judge.js";
import { NewBaseline } from "./new-baseline.js";

const broken = finding("unexpected-type", ["usage"], { isBroken: true });
const deviates = finding("missing-key", ["choices", 0, "logprobs"]);
const unknown = finding("unknown-key", ["x_groq"]);
const empty = finding("no-choices", ["choices"]);

test.each<[Level, string[], string]>([
  ["broken", ["fails", "passes", "passes", "passes"], "broken"],
  ["deviation", ["fails", "fails", "passes", "passes"], "broken"],
  ["unknown-key", ["fails", "fails", "fails", "fails"], "broken"],
])("--fail-on %s", (level, marks, reason) => {
  expect(new Policy(level, []).judge(checked([broken, deviates, unknown, empty]))).toEqual({ marks, reason });
});

test("the reason is the worst that is left", () => {
  const allowed = [parseAllowance("unexpected-type:usage")];
  const result = checked([broken, deviates, unknown]);
  expect(new Policy("deviation", allowed).judge(result)).toMatchObject({ reason: "deviation" });
  expect(new Policy("broken", allowed).judge(result)).toEqual({ marks: ["known", "passes", "passes"] });
  expect(new Policy("unknown-key", []).judge(checked([unknown])).reason).toBe("unknown-key");
});

test("what could not be read fails always", () => {
  const policy = new Policy("broken", DEVIATION_CODES.map(parseAllowance));
  expect(policy.judge(notJson()).reason).toBe("not-json");
  expect(policy.judge(unreadable()).reason).toBe("unreadable");
});

test("a code alone is allowed anywhere, and only that code", () => {
  const policy = new Policy("deviation", [parseAllowance("missing-key")]);
  expect(policy.judge(checked([deviates, broken])).marks).toEqual(["known", "fails"]);
});

test.each([
  ["missing", 'there is no code "missing"; the codes are missing-key, '],
  ["missing-key:a..b", '"a..b" is no path; one is "choices[*].message.refusal"'],
  ["toString", 'there is no code "toString"'],
  ["choices[*].logprobs", "a code comes first: missing-key:choices[*].logprobs"],
  ['missing-key:id="x"', "missing-key has no value; only unknown-value has"],
])("%s is no allowance", (text, message) => {
  expect(() => parseAllowance(text)).toThrow(message);
});

test("a baseline is sorted, an entry on each line, and knows what was there when it was written", () => {
  const baseline = new NewBaseline();
  const writing = new Policy("deviation", [], baseline);
  for (const model of ["gpt-5", undefined, "a"]) {
    writing.judge(checked([unknown, broken, deviates], { ...(model !== undefined && { model }) }));
  }
  writing.judge(checked([finding("missing-key", ["choices", 5, "logprobs"])]));
  const text = baseline.toText();
  expect(text).toBe(`\
{
  "about": "Known deviations. chat-completion check --baseline does not fail for these.",
  "models": [
    {
      "model": "a",
      "known": [
        "missing-key:choices[*].logprobs",
        "unexpected-type:usage"
      ]
    },
    {
      "model": "gpt-5",
      "known": [
        "missing-key:choices[*].logprobs",
        "unexpected-type:usage"
      ]
    }
  ]
}
`);
  const policy = new Policy("deviation", [], new ReadBaseline(text));
  expect(policy.judge(checked([deviates, broken])).reason).toBeUndefined();
  expect(policy.judge(checked([deviates], { model: "other" })).reason).toBe("deviation");
  expect(policy.judge(checked([finding("missing-key", ["id"])])).reason).toBe("deviation");
});

test("an entry that no longer occurs is stale", () => {
  const known = ["missing-key:id", "missing-key:choices[*].logprobs"];
  const baseline = new ReadBaseline(JSON.stringify({ models: [{ model: "gpt-5", known }, { known: ["chunk"] }] }));
  new Policy("deviation", [], baseline).judge(checked([deviates]));
  expect(baseline.stale()).toEqual([
    { model: "gpt-5", entry: "missing-key:id", isSeen: true },
    { model: undefined, entry: "chunk", isSeen: true },
  ]);
});

test("an entry is not stale if it occurs below the level or is allowed as well", () => {
  const text = JSON.stringify({ models: [{ model: "gpt-5", known: ["missing-key:choices[*].logprobs"] }] });
  const [below, allowed, unseen] = [0, 0, 0].map(() => new ReadBaseline(text)) as [
    ReadBaseline,
    ReadBaseline,
    ReadBaseline,
  ];
  new Policy("broken", [], below).judge(checked([deviates]));
  new Policy("deviation", [parseAllowance("missing-key")], allowed).judge(checked([deviates]));
  new Policy("deviation", [], unseen).judge(checked([deviates], { model: "other" }));
  expect([below.stale(), allowed.stale()]).toEqual([[], []]);
  expect(unseen.stale()).toMatchObject([{ isSeen: false }]);
});

const banana = finding("unknown-value", ["choices", 0, "finish_reason"], { received: '"banana"' });
const eos = finding("unknown-value", ["choices", 1, "finish_reason"], { received: '"eos"' });

test("a baseline knows the word of an unknown value, and no other", () => {
  const writing = new NewBaseline();
  new Policy("deviation", [], writing).judge(checked([eos]));
  expect(writing.toText()).toContain(JSON.stringify('unknown-value:choices[*].finish_reason="eos"'));
  const policy = new Policy("deviation", [], new ReadBaseline(writing.toText()));
  expect(policy.judge(checked([eos, banana])).marks).toEqual(["known", "fails"]);
});

test("an allowance may have the word, or be for any", () => {
  const marks = (text: string) => new Policy("deviation", [parseAllowance(text)]).judge(checked([eos, banana])).marks;
  expect(marks('unknown-value:choices[*].finish_reason="banana"')).toEqual(["fails", "known"]);
  expect(marks("unknown-value:choices[*].finish_reason")).toEqual(["known", "known"]);
});

test("what is no completion is never known to a baseline", () => {
  const baseline = new NewBaseline();
  const page = finding("error-envelope", [], { isBroken: true });
  expect(new Policy("broken", [], baseline).judge(checked([page]))).toEqual({ reason: "broken", marks: ["fails"] });
  expect(baseline).toMatchObject({ size: 0, leftOut: 1 });
});

test("the allowances that matched nothing", () => {
  const policy = new Policy("broken", ["missing-key", "unknown-key:x", "chunk"].map(parseAllowance));
  policy.judge(checked([deviates]));
  expect(policy.unused()).toEqual(["unknown-key:x", "chunk"]);
});

test("an entry without a model is for all, one with null for those without", () => {
  const known = ["missing-key"];
  const all = new ReadBaseline(JSON.stringify({ models: [{ known }] }));
  const unnamed = new ReadBaseline(JSON.stringify({ models: [{ model: null, known }] }));
  expect([all.knows(deviates, "a"), all.knows(deviates, undefined)]).toEqual([true, true]);
  expect([unnamed.knows(deviates, "a"), unnamed.knows(deviates, undefined)]).toEqual([false, true]);
});

test.each([
  ["{", "it is not JSON"],
  ["[]", "it is no baseline"],
  ['{"models":[{"known":[5]}]}', "it is no baseline"],
  ['{"models":[{"model":5,"known":[]}]}', "it is no baseline"],
  ['{"models":[{"known":["x"]}]}', 'there is no code "x"'],
])("%s is no baseline", (text, message) => {
  expect(() => new ReadBaseline(text)).toThrow(message);
});
