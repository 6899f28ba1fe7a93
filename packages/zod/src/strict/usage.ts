import * as z from "zod";
import { integer } from "../kinds/number.js";
import { object } from "../kinds/object.js";

/** What the tokens of a prompt were, to the letter of the specification. */
export const PromptTokensDetailsSchema = /* @__PURE__ */ object(() => ({
  audio_tokens: z.exactOptional(integer()),
  cached_tokens: z.exactOptional(integer()),
  text_tokens: z.exactOptional(integer()),
  image_tokens: z.exactOptional(integer()),
  cache_write_tokens: z.exactOptional(integer()),
}));

/** What the generated tokens were, to the letter of the specification. */
export const CompletionTokensDetailsSchema = /* @__PURE__ */ object(() => ({
  accepted_prediction_tokens: z.exactOptional(integer()),
  audio_tokens: z.exactOptional(integer()),
  reasoning_tokens: z.exactOptional(integer()),
  text_tokens: z.exactOptional(integer()),
  rejected_prediction_tokens: z.exactOptional(integer()),
}));

/** How many tokens a request took, to the letter of the specification. */
export const CompletionUsageSchema = /* @__PURE__ */ object(() => ({
  prompt_tokens: integer(),
  completion_tokens: integer(),
  total_tokens: integer(),
  prompt_tokens_details: z.exactOptional(PromptTokensDetailsSchema),
  completion_tokens_details: z.exactOptional(CompletionTokensDetailsSchema),
}));
