import {
  boolean,
  byType,
  component,
  enumeration,
  list,
  literal,
  number,
  record,
  reference,
  required,
  string,
} from "../row/index.js";

const outcome = byType({
  moderation_results: "ChatCompletionModerationResults",
  error: "ChatCompletionModerationError",
});

export const moderation = [
  enumeration("ModerationInputType", "Kind of input that moderation checks", ["text", "image"]),

  component("ModerationResultBody", "Result of moderation for one input or output", {
    type: required(literal("moderation_result")),
    model: required(string),
    flagged: required(boolean),
    categories: required(record(boolean)),
    category_scores: required(record(number)),
    category_applied_input_types: required(record(list(reference("ModerationInputType")))),
  }),

  component("ChatCompletionModerationResults", "Results of moderation, where it succeeded", {
    type: required(literal("moderation_results")),
    model: required(string),
    results: required(list(reference("ModerationResultBody"))),
  }),

  component("ChatCompletionModerationError", "Error of moderation, where it failed", {
    type: required(literal("error")),
    code: required(string),
    message: required(string),
  }),

  component("ChatCompletionModeration", "Moderation of the request's input and of the generated output", {
    input: required(outcome),
    output: required(outcome),
  }),
];
