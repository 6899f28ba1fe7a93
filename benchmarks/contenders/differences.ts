/** Where a contender for the wire entry can't say what our guard says: the fixtures' names, and why. */
export interface Difference {
  contender: string;
  reason: string;
  fixtures: readonly string[];
}

/** Every such difference. One that is no longer there fails the test. */
export const differences: readonly Difference[] = [
  {
    contender: "valibot, plain",
    reason: "valibot accepts an array as an object whose members are all optional",
    fixtures: [
      "The metadata is an array.",
      "A message is an array.",
      "The log probabilities are an array.",
      "The usage is an array.",
      "The details of the prompt are an array.",
      "The details of the completion are an array.",
    ],
  },
  {
    contender: "typia",
    reason:
      "typia tells the members of a union apart by their keys, and reads what has a `function` as a function call",
    fixtures: ["moonshot-builtin-function"],
  },
];
