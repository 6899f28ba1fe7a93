import { isWireCompletionTokensDetails, isWireCompletionUsage, isWirePromptTokensDetails } from "@chat-completion/core";
import * as z from "zod";
import { integer } from "../kinds/number.js";
import { object } from "../kinds/object.js";

/** What the tokens of a prompt were, as servers send it. */
export const PromptTokensDetailsSchema = /* @__PURE__ */ object(
  () => ({
    // null from Doubleword, as any counter of its kind.
    audio_tokens: z.nullish(integer()),
    cached_tokens: z.nullish(integer()),
    text_tokens: z.nullish(integer()),
    image_tokens: z.nullish(integer()),
    cache_write_tokens: z.nullish(integer()),
  }),
  { accepts: isWirePromptTokensDetails },
);

/** What the generated tokens were, as servers send it. */
export const CompletionTokensDetailsSchema = /* @__PURE__ */ object(
  () => ({
    // null from Doubleword, as any counter of its kind.
    accepted_prediction_tokens: z.nullish(integer()),
    audio_tokens: z.nullish(integer()),
    reasoning_tokens: z.nullish(integer()),
    text_tokens: z.nullish(integer()),
    rejected_prediction_tokens: z.nullish(integer()),
  }),
  { accepts: isWireCompletionTokensDetails },
);

/** How many tokens a request took, as servers send it. */
export const CompletionUsageSchema = /* @__PURE__ */ object(
  () => ({
    // Absent from Portkey's gateway, with the total.
    prompt_tokens: z.nullish(integer()),
    // Absent from CLIProxyAPI.
    completion_tokens: z.nullish(integer()),
    // Absent from Portkey's gateway.
    total_tokens: z.nullish(integer()),
    // null from Nebius, vLLM and Ray Serve.
    prompt_tokens_details: z.nullish(PromptTokensDetailsSchema),
    // null from Nebius.
    completion_tokens_details: z.nullish(CompletionTokensDetailsSchema),
  }),
  { accepts: isWireCompletionUsage },
);
