import * as v from "valibot";
import { array } from "../kinds/array.js";
import { map } from "../kinds/map.js";
import { finite } from "../kinds/number.js";
import { object } from "../kinds/object.js";
import { typeOf, union } from "../kinds/union.js";

/** A kind of input that moderation looks at. */
export const ModerationInputTypeSchema = /* @__PURE__ */ (() => v.picklist(["text", "image"]))();

/** What moderation found in one input or output, to the letter of the specification. */
export const ModerationResultBodySchema = /* @__PURE__ */ object(() => ({
  type: v.literal("moderation_result"),
  model: v.string(),
  flagged: v.boolean(),
  categories: map(v.boolean()),
  category_scores: map(finite()),
  category_applied_input_types: map(array(ModerationInputTypeSchema)),
}));

/** What moderation found, where it succeeded, to the letter of the specification. */
export const ChatCompletionModerationResultsSchema = /* @__PURE__ */ object(() => ({
  type: v.literal("moderation_results"),
  model: v.string(),
  results: array(ModerationResultBodySchema),
}));

/** Why moderation failed, to the letter of the specification. */
export const ChatCompletionModerationErrorSchema = /* @__PURE__ */ object(() => ({
  type: v.literal("error"),
  code: v.string(),
  message: v.string(),
}));

/** What is expected of a moderation that neither succeeded nor failed. */
const TypeOfModerationSchema = /* @__PURE__ */ object(() => ({
  type: v.picklist(["moderation_results", "error"]),
}));

/** What moderation found, or why it failed. */
const outcome = () =>
  union([ChatCompletionModerationResultsSchema, ChatCompletionModerationErrorSchema], (value, [results, error]) => {
    if (typeOf(value) === "moderation_results") return results;
    return typeOf(value) === "error" ? error : TypeOfModerationSchema;
  });

/** What moderation found in the request's input and in the generated output, to the letter of the specification. */
export const ChatCompletionModerationSchema = /* @__PURE__ */ object(() => ({
  input: outcome(),
  output: outcome(),
}));
