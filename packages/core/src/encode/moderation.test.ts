import { expect, test } from "vitest";
import { encodeChatCompletionModeration } from "./index.js";

const body = { type: "moderation_result" as const, model: "m", flagged: true, categories: { violence: true } };
const decoded = {
  ...body,
  categoryScores: { violence: 1 },
  categoryAppliedInputTypes: { violence: ["text" as const] },
};
const onWire = { ...body, category_scores: { violence: 1 }, category_applied_input_types: { violence: ["text"] } };

test("every result of the input and of the output is encoded, and categories keep their names", () => {
  const results = { type: "moderation_results" as const, model: "m" };
  expect(
    encodeChatCompletionModeration({
      input: { ...results, results: [decoded, decoded] },
      output: { ...results, results: [decoded] },
    }),
  ).toStrictEqual({
    input: { ...results, results: [onWire, onWire] },
    output: { ...results, results: [onWire] },
  });
});

test("an error in the place of results is the same on the wire", () => {
  const error = { type: "error" as const, code: "server_error", message: "No answer." };
  const moderation = encodeChatCompletionModeration({ input: error, output: error });
  expect(moderation.input).toBe(error);
  expect(moderation.output).toBe(error);
});
