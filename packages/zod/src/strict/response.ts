import { findNonCompletion, KNOWN_FINISH_REASONS, KNOWN_SERVICE_TIERS } from "@chat-completion/core";
import * as z from "zod";
import { array } from "../kinds/array.js";
import { map } from "../kinds/map.js";
import { integer } from "../kinds/number.js";
import { object } from "../kinds/object.js";
import { ChatCompletionLogprobsSchema } from "./logprobs.js";
import { ChatCompletionResponseMessageSchema } from "./message.js";
import { ChatCompletionModerationSchema } from "./moderation.js";
import { CompletionUsageSchema } from "./usage.js";

/** Why the model stopped, in the specification's words. */
export const FinishReasonSchema = /* @__PURE__ */ (() => z.enum(KNOWN_FINISH_REASONS))();

/** The tier that served a request, in the specification's words. */
export const ServiceTierSchema = /* @__PURE__ */ (() => z.enum(KNOWN_SERVICE_TIERS))();

/** What a caller attached to a completion. */
export const MetadataSchema = /* @__PURE__ */ (() => map(z.string()))();

/** One of the answers to a request, to the letter of the specification. */
export const ChatCompletionChoiceSchema = /* @__PURE__ */ object(() => ({
  index: integer(),
  message: ChatCompletionResponseMessageSchema,
  logprobs: z.nullable(ChatCompletionLogprobsSchema),
  finish_reason: FinishReasonSchema,
}));

/** A chat completion, to the letter of the specification. */
export const CreateChatCompletionResponseSchema = /* @__PURE__ */ object(
  () => ({
    id: z.string(),
    object: z.literal("chat.completion"),
    created: integer(),
    model: z.string(),
    choices: array(ChatCompletionChoiceSchema),
    usage: z.exactOptional(CompletionUsageSchema),
    service_tier: z.exactOptional(z.nullable(ServiceTierSchema)),
    system_fingerprint: z.exactOptional(z.string()),
    metadata: z.exactOptional(z.nullable(MetadataSchema)),
    moderation: z.exactOptional(z.nullable(ChatCompletionModerationSchema)),
  }),
  { refuses: findNonCompletion },
);
