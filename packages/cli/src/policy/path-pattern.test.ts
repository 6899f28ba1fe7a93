import { formatPattern } from "@chat-completion/checking";
import fc from "fast-check";
import { expect, test } from "vitest";
import { matchesPattern, parsePattern } from "./path-pattern.js";

const matches = (pattern: string, path: (string | number)[]) => {
  const parsed = parsePattern(pattern);
  return parsed === undefined ? undefined : matchesPattern(path, parsed);
};

test.each([
  ["choices[*].logprobs", ["choices", 3, "logprobs"], true],
  ["choices[*].logprobs", ["choices", 3, "logprobs", "content"], false],
  ["choices[*].logprobs", ["choices", 3], false],
  ["choices[*].logprobs", ["choices", "x", "logprobs"], false],
  ["choices[0].logprobs", ["choices", 0, "logprobs"], true],
  ["choices[0].logprobs", ["choices", 1, "logprobs"], false],
  ["usage.*", ["usage", "queue_time"], true],
  ["usage.*", ["usage", 0], false],
  ["usage.*", ["usage"], false],
  ["*", ["x_groq"], true],
  ["x_groq.**", ["x_groq"], true],
  ["x_groq.**", ["x_groq", "usage", 0], true],
  ["x_groq.**", ["x"], false],
  ["**", [], true],
  ["**", ["a", 0], true],
  ["(whole)", [], true],
  ["(whole)", ["a"], false],
  ['metadata["user id"]', ["metadata", "user id"], true],
  ['["a.b"].c', ["a.b", "c"], true],
  ["[*].choices", [0, "choices"], true],
  ['["*"]', ["*"], true],
  ['["*"]', ["a"], false],
])("%s and %j: %s", (pattern, path, expected) => {
  expect(matches(pattern, path)).toBe(expected);
});

test.each(["", "a..b", ".a", "a[", "a[x]", "a]", "a.**.b", '["a', '["\\x"]', "a[*", "a*", "a.", "**.a"])(
  "%j is no pattern",
  (text) => {
    expect(parsePattern(text)).toBeUndefined();
  },
);

test("each path is matched by the pattern that reports write of it", () => {
  const step = fc.oneof(fc.nat(3), fc.string(), fc.constantFrom("a", "*", "**", "(whole)", "[*]", "a.b"));
  fc.assert(
    fc.property(fc.array(step), (path) => {
      const written = formatPattern(path, (one) => typeof one === "number") || "(whole)";
      expect(matches(written, path)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
