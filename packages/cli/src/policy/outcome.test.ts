import { describe, expect, test } from "vitest";
import type { Result } from "../checking/result.js";
import { describeOutcome } from "../formats/words.js";
import type { Reason } from "./judge.js";
import { askedBy, Outcome } from "./outcome.js";

function outcomeOf(results: [Result["verdict"], Reason?][], asked?: string): Outcome {
  const outcome = new Outcome(asked);
  for (const [verdict, reason] of results) outcome.add({ verdict }, { marks: [], ...(reason && { reason }) });
  return outcome;
}

describe("says how many of how many fail, and why", () => {
  test.each<[string, [Result["verdict"], Reason?][], string?]>([
    ["Nothing was checked", []],
    ["1 checked, none fails: 1 conforms", [["conforms"]]],
    ["3 checked, none fails: 2 conform, 1 deviates", [["conforms"], ["conforms"], ["deviates"]]],
    ["1 of 1 fails: 1 broken", [["broken", "broken"]]],
    [
      "2 of 3 fail: 1 broken, 1 deviates and --strict was asked",
      [["broken", "broken"], ["deviates", "deviation"], ["conforms"]],
      "--strict",
    ],
    [
      "4 of 4 fail: 2 deviate and --fail-on unknown-key was asked, 2 have unknown keys and --fail-on unknown-key was asked",
      [
        ["deviates", "deviation"],
        ["deviates", "deviation"],
        ["conforms", "unknown-key"],
        ["conforms", "unknown-key"],
      ],
      "--fail-on unknown-key",
    ],
    [
      "3 of 3 fail: 2 not JSON, 1 not read",
      [
        ["not-json", "not-json"],
        ["not-json", "not-json"],
        ["unreadable", "unreadable"],
      ],
    ],
  ])("%s", (sentence, results, asked) => {
    expect(describeOutcome(outcomeOf(results, asked))).toBe(sentence);
  });
});

test("the exit code", () => {
  expect(outcomeOf([["deviates"]]).exitCode).toBe(0);
  expect(outcomeOf([["deviates", "deviation"]]).exitCode).toBe(1);
  expect(
    outcomeOf([
      ["broken", "broken"],
      ["unreadable", "unreadable"],
    ]).exitCode,
  ).toBe(2);
  expect(outcomeOf([["not-json", "not-json"]]).exitCode).toBe(2);
});

test("the option that asked", () => {
  expect([askedBy("broken", false), askedBy("deviation", true), askedBy("deviation", false)]).toEqual([
    undefined,
    "--strict",
    "--fail-on deviation",
  ]);
});
