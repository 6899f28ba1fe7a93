import * as v from "valibot";
import { integer } from "../kinds/number.js";
import { object } from "../kinds/object.js";

/** What the tokens of a prompt were, to the letter of the specification. */
export const PromptTokensDetailsSchema = /* @__PURE__ */ object(() => ({
  audio_tokens: v.exactOptional(integer()),
  cached_tokens: v.exactOptional(integer()),
  text_tokens: v.exactOptional(integer()),
  image_tokens: v.exactOptional(integer()),
  cache_write_tokens: v.exactOptional(integer()),
}));

/** What the generated tokens were, to the letter of the specification. */
export const CompletionTokensDetailsSchema = /* @__PURE__ */ object(() => ({
  accepted_prediction_tokens: v.exactOptional(integer()),
  audio_tokens: v.exactOptional(integer()),
  reasoning_tokens: v.exactOptional(integer()),
  text_tokens: v.exactOptional(integer()),
  rejected_prediction_tokens: v.exactOptional(integer()),
}));

/** How many tokens a request took, to the letter of the specification. */
export const CompletionUsageSchema = /* @__PURE__ */ object(() => ({
  prompt_tokens: integer(),
  completion_tokens: integer(),
  total_tokens: integer(),
  prompt_tokens_details: v.exactOptional(PromptTokensDetailsSchema),
  completion_tokens_details: v.exactOptional(CompletionTokensDetailsSchema),
}));
