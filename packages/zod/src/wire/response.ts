import {
  explainMissingMessage,
  findNonCompletion,
  isWireChatCompletionChoice,
  isWireCreateChatCompletionResponse,
} from "@chat-completion/core";
import type { FinishReason, ServiceTier } from "@chat-completion/types/wire";
import * as z from "zod";
import { array } from "../kinds/array.js";
import { finite, integer } from "../kinds/number.js";
import { object } from "../kinds/object.js";
import { open, pattern } from "../kinds/string.js";
import { union } from "../kinds/union.js";
import { MetadataSchema } from "../strict/response.js";
import { ChatCompletionLogprobsSchema } from "./logprobs.js";
import { ChatCompletionResponseMessageSchema } from "./message.js";
import { ChatCompletionModerationSchema } from "./moderation.js";
import { CompletionUsageSchema } from "./usage.js";

export {
  FinishReasonSchema as KnownFinishReasonSchema,
  MetadataSchema,
  ServiceTierSchema as KnownServiceTierSchema,
} from "../strict/response.js";

/** Why the model stopped, in the specification's words or a server's own, as Together's `eos`. */
export const FinishReasonSchema = /* @__PURE__ */ open<FinishReason>();

/** The tier that served a request, in the specification's words or a server's own, as Groq's `on_demand`. */
export const ServiceTierSchema = /* @__PURE__ */ open<ServiceTier>();

/** One of the answers to a request, as servers send it. */
export const ChatCompletionChoiceSchema = /* @__PURE__ */ object(
  () => ({
    // Absent from GitHub Copilot and AnythingLLM.
    index: z.nullish(integer()),
    // Absent from Azure, where a filter took all of it.
    message: z.nullish(ChatCompletionResponseMessageSchema),
    // Absent from OpenAI's reasoning models and most other servers.
    logprobs: z.nullish(ChatCompletionLogprobsSchema),
    // Absent from OpenRouter before some of its providers.
    finish_reason: z.nullish(FinishReasonSchema),
  }),
  { accepts: isWireChatCompletionChoice, refuses: explainMissingMessage },
);

/** A chat completion, as servers send it. */
export const CreateChatCompletionResponseSchema = /* @__PURE__ */ object(
  () => ({
    id: z.string(),
    // Absent from GitHub Copilot, `text_completion` from text-generation-inference. A chunk of a stream says that it is.
    object: z.nullish(pattern(/^(?!chat\.completion\.chunk$)/)),
    // Absent from GitHub Copilot, with a fraction from SambaNova, in digits from Writer.
    created: z.nullish(
      union([finite(), pattern(/^\d{1,15}$/)], (created, [seconds, digits]) =>
        typeof created === "string" ? digits : seconds,
      ),
    ),
    model: z.string(),
    // Empty from Azure, where a filter took the prompt.
    choices: array(ChatCompletionChoiceSchema),
    // null from Foundry Local.
    usage: z.nullish(CompletionUsageSchema),
    // `on_demand` from Groq.
    service_tier: z.nullish(ServiceTierSchema),
    // null from OpenAI's gpt-5 models.
    system_fingerprint: z.nullish(z.string()),
    metadata: z.nullish(MetadataSchema),
    moderation: z.nullish(ChatCompletionModerationSchema),
  }),
  { accepts: isWireCreateChatCompletionResponse, refuses: findNonCompletion },
);
