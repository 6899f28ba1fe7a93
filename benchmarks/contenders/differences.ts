/** Fixtures that a contender for the wire entry accepts or rejects otherwise than our guard: their names, and why. */
export interface Difference {
  contender: string;
  reason: string;
  fixtures: readonly string[];
}

/** All differences. The test fails for one that no longer exists. */
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
      "typia distinguishes the members of a union by their keys, and checks what has a `function` as a function call",
    fixtures: ["moonshot-builtin-function"],
  },
];
