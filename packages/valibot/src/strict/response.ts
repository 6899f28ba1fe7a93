import { findNonCompletion, KNOWN_FINISH_REASONS, KNOWN_SERVICE_TIERS } from "@chat-completion/core";
import * as v from "valibot";
import { array } from "../kinds/array.js";
import { map } from "../kinds/map.js";
import { integer } from "../kinds/number.js";
import { object } from "../kinds/object.js";
import { ChatCompletionLogprobsSchema } from "./logprobs.js";
import { ChatCompletionResponseMessageSchema } from "./message.js";
import { ChatCompletionModerationSchema } from "./moderation.js";
import { CompletionUsageSchema } from "./usage.js";

/** Why the model stopped, in the specification's words. */
export const FinishReasonSchema = /* @__PURE__ */ (() => v.picklist(KNOWN_FINISH_REASONS))();

/** The tier that served a request, in the specification's words. */
export const ServiceTierSchema = /* @__PURE__ */ (() => v.picklist(KNOWN_SERVICE_TIERS))();

/** What a caller attached to a completion. */
export const MetadataSchema = /* @__PURE__ */ (() => map(v.string()))();

/** One of the answers to a request, to the letter of the specification. */
export const ChatCompletionChoiceSchema = /* @__PURE__ */ object(() => ({
  index: integer(),
  message: ChatCompletionResponseMessageSchema,
  logprobs: v.nullable(ChatCompletionLogprobsSchema),
  finish_reason: FinishReasonSchema,
}));

/** A chat completion, to the letter of the specification. */
export const CreateChatCompletionResponseSchema = /* @__PURE__ */ object(
  () => ({
    id: v.string(),
    object: v.literal("chat.completion"),
    created: integer(),
    model: v.string(),
    choices: array(ChatCompletionChoiceSchema),
    usage: v.exactOptional(CompletionUsageSchema),
    service_tier: v.exactOptional(v.nullable(ServiceTierSchema)),
    system_fingerprint: v.exactOptional(v.string()),
    metadata: v.exactOptional(v.nullable(MetadataSchema)),
    moderation: v.exactOptional(v.nullable(ChatCompletionModerationSchema)),
  }),
  { refuses: findNonCompletion },
);
