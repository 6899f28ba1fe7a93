import fc from "fast-check";
import { expect, test } from "vitest";
import { readSummary } from "./read-summary.js";
import { exitCodeOf, MOST_DEVIATIONS, MOST_MODELS, type Summary } from "./summary.js";
import { type Counted, SummaryBuilder } from "./summary-builder.js";

type Result = { counted: Counted; fails: boolean };

function summaryOf(results: Iterable<Result>): Summary {
  const builder = new SummaryBuilder();
  for (const { counted, fails } of results)
    builder.add(counted, fails ? { reason: "broken", marks: ["fails"] } : { marks: ["known"] });
  return builder.toSummary();
}

function merged(summaries: Iterable<Summary>): Summary {
  const builder = new SummaryBuilder();
  // As JSON, as between runs.
  for (const summary of summaries) builder.addSummary(readSummary(JSON.parse(JSON.stringify(summary))) as Summary);
  return builder.toSummary();
}

function response(model: string | undefined, keys: string[], kind: "response" | "stream" = "response"): Counted {
  const findings = keys.map((key, index) => ({
    code: "unknown-key" as const,
    path: ["choices", index, key],
    message: "",
    isBroken: index === 1,
    isAllowedByStrict: true,
  }));
  return { kind, verdict: "conforms", ...(model !== undefined && { model }), findings };
}

const names = fc.constantFrom("a", "b", "c", "d\0", '"e', "");
const results: fc.Arbitrary<Result> = fc.record({
  counted: fc.oneof(
    fc
      .tuple(
        fc.option(names, { nil: undefined }),
        fc.array(names, { maxLength: 4 }),
        fc.constantFrom("response", "stream"),
      )
      .map(([model, keys, kind]) => response(model, keys, kind as "response" | "stream")),
    fc.constant<Counted>({ kind: "text", verdict: "not-json" }),
    fc.constant<Counted>({ kind: "file", verdict: "unreadable" }),
  ),
  fails: fc.boolean(),
});

test("the summaries of parts add up to that of the whole", () => {
  fc.assert(
    fc.property(fc.array(fc.array(results, { maxLength: 6 }), { maxLength: 8 }), (parts) => {
      expect(merged(parts.map(summaryOf))).toEqual(summaryOf(parts.flat()));
    }),
  );
});

test("they do beyond the limits, too", () => {
  const many = Array.from({ length: 4 * MOST_MODELS }, (_, index): Result => {
    const number = (index * 7919) % (2 * MOST_MODELS);
    return { counted: response(`model-${number}`, [`key-${(index * 31) % (2 * MOST_DEVIATIONS)}`]), fails: false };
  });
  const one = many.map(({ counted }, index) => ({
    counted: { ...counted, model: `one-${index % 2}` } as Counted,
    fails: true,
  }));
  const all = [...many, ...one];
  const whole = summaryOf(all);
  expect(whole.models).toHaveLength(MOST_MODELS + 1);
  expect(whole.models.at(-1)).toMatchObject({ isOthers: true, isFull: true });
  const parts = Array.from({ length: 8 }, (_, part) => all.filter((_, index) => (index * 5) % 8 === part));
  expect(merged(parts.map(summaryOf))).toEqual(whole);
  expect(merged([merged(parts.slice(0, 3).map(summaryOf)), ...parts.slice(3).map(summaryOf)])).toEqual(whole);
});

test("a deviation counts once for a response, whatever its indices", () => {
  const { models } = summaryOf([{ counted: response("m", ["x", "x", "y"]), fails: false }]);
  expect(models[0]?.deviations).toEqual([
    { code: "unknown-key", path: "choices[*].x", count: 1, broken: 0 },
    { code: "unknown-key", path: "choices[*].y", count: 1, broken: 0 },
  ]);
});

test.each([
  [{ "not-json": 0, unreadable: 0, failures: 0 }, 0],
  [{ "not-json": 0, unreadable: 0, failures: 1 }, 1],
  [{ "not-json": 1, unreadable: 0, failures: 1 }, 2],
  [{ "not-json": 0, unreadable: 1, failures: 1 }, 2],
])("the exit code of %j", (counts, code) => {
  expect(exitCodeOf(counts)).toBe(code);
});

test("what is no summary is not read as one", () => {
  const summary = summaryOf([]);
  expect(readSummary(summary)).toEqual(summary);
  for (const value of [
    null,
    {},
    { ...summary, kind: "x" },
    { ...summary, conforms: -1 },
    { ...summary, models: [{}] },
  ]) {
    expect(readSummary(value)).toBeUndefined();
  }
});
