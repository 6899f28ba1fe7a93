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
    reason: "valibot accepts an array as an object whose members are all optional, and as a record",
    fixtures: [
      "audio-as-list",
      "completion-details-as-list",
      "content-part-as-text",
      "content-part-without-type",
      "function-arguments-as-list",
      "function-call-arguments-as-list",
      "logprobs-as-list",
      "message-as-list",
      "metadata-as-list",
      "null-content-part",
      "prompt-details-as-list",
      "second-content-part-type-as-number",
      "untyped-call-arguments-as-list",
      "usage-as-list",
    ],
  },
  {
    contender: "typia",
    reason:
      "typia distinguishes the members of a union by their keys, and checks what has a `function` as a function call",
    fixtures: ["moonshot-builtin-function"],
  },
];
