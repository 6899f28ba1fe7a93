import { describe, expect, test } from "vitest";
import { decodeChatCompletionModeration } from "./index.js";

const error = { type: "error", code: "timeout", message: "Too late." } as const;
const result = {
  type: "moderation_result",
  model: "omni",
  flagged: false,
  categories: { self_harm: false },
  category_scores: { self_harm: 0.5 },
  category_applied_input_types: { self_harm: ["text"] },
} as const;

describe("a moderation", () => {
  test("has results, and their maps keep their keys", () => {
    const results = { type: "moderation_results", model: "omni", results: [result] };
    const { input, output } = decodeChatCompletionModeration({ input: results, output: error } as never);
    const { category_scores, category_applied_input_types, ...rest } = result;
    const decoded = { categoryScores: category_scores, categoryAppliedInputTypes: category_applied_input_types };
    expect(input).toStrictEqual({ ...results, results: [{ ...rest, ...decoded }] });
    expect(output).toBe(error);
  });

  test.each([{ type: "another", results: [result] }, {}, null, 5, []])(
    "returns %j as it is: it is no outcome",
    (outcome) => {
      const { input, output } = decodeChatCompletionModeration({ input: outcome, output: outcome } as never);
      expect(input).toBe(outcome);
      expect(output).toBe(outcome);
    },
  );
});
