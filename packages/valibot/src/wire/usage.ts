import { isWireCompletionTokensDetails, isWireCompletionUsage, isWirePromptTokensDetails } from "@chat-completion/core";
import * as v from "valibot";
import { integer } from "../kinds/number.js";
import { object } from "../kinds/object.js";

/** What the tokens of a prompt were, as servers send it. */
export const PromptTokensDetailsSchema = /* @__PURE__ */ object(
  () => ({
    // null from Doubleword, as any counter of its kind.
    audio_tokens: v.nullish(integer()),
    cached_tokens: v.nullish(integer()),
    text_tokens: v.nullish(integer()),
    image_tokens: v.nullish(integer()),
    cache_write_tokens: v.nullish(integer()),
  }),
  { accepts: isWirePromptTokensDetails },
);

/** What the generated tokens were, as servers send it. */
export const CompletionTokensDetailsSchema = /* @__PURE__ */ object(
  () => ({
    // null from Doubleword, as any counter of its kind.
    accepted_prediction_tokens: v.nullish(integer()),
    audio_tokens: v.nullish(integer()),
    reasoning_tokens: v.nullish(integer()),
    text_tokens: v.nullish(integer()),
    rejected_prediction_tokens: v.nullish(integer()),
  }),
  { accepts: isWireCompletionTokensDetails },
);

/** How many tokens a request took, as servers send it. */
export const CompletionUsageSchema = /* @__PURE__ */ object(
  () => ({
    // Absent from Portkey's gateway, with the total.
    prompt_tokens: v.nullish(integer()),
    // Absent from CLIProxyAPI.
    completion_tokens: v.nullish(integer()),
    // Absent from Portkey's gateway.
    total_tokens: v.nullish(integer()),
    // null from Nebius, vLLM and Ray Serve.
    prompt_tokens_details: v.nullish(PromptTokensDetailsSchema),
    // null from Nebius.
    completion_tokens_details: v.nullish(CompletionTokensDetailsSchema),
  }),
  { accepts: isWireCompletionUsage },
);
