// Written by `pnpm generate` from specification/components/response.ts: edit that.

import {
  explainChoice,
  findNonCompletion,
  isWireChatCompletionChoice,
  isWireCreateChatCompletionResponse,
} from "@chat-completion/core";
import type * as wire from "@chat-completion/types/wire";
import type { FinishReason, ServiceTier } from "@chat-completion/types/wire";
import * as z from "zod";
import { array } from "../builders/array.js";
import { finiteNumber, integer } from "../builders/number.js";
import { type ObjectSchema, object } from "../builders/object.js";
import { record } from "../builders/record.js";
import { openEnum, string, stringMatching } from "../builders/string.js";
import { unionByJsonType } from "../builders/union.js";
import { ChatCompletionModerationSchema } from "../strict/moderation.js";
import { ChatCompletionLogprobsSchema } from "./logprobs.js";
import { ChatCompletionResponseMessageSchema } from "./message.js";
import { CompletionUsageSchema } from "./usage.js";

export { FinishReasonSchema as KnownFinishReasonSchema } from "../strict/response.js";

/** Reason why the model stopped: a value of the specification, or a server's own. */
export const FinishReasonSchema = /* @__PURE__ */ openEnum<FinishReason>();

export { ServiceTierSchema as KnownServiceTierSchema } from "../strict/response.js";

/** Tier that served the request: a value of the specification, or a server's own. */
export const ServiceTierSchema = /* @__PURE__ */ openEnum<ServiceTier>();

const metadata = () => record(z.unknown());

export interface MetadataSchema extends ReturnType<typeof metadata> {}

/** Metadata that the caller attached to the completion, on the wire. */
export const MetadataSchema: MetadataSchema = /* @__PURE__ */ metadata();

const chatCompletionChoiceMembers = () => ({
  // Absent from GitHub Copilot and AnythingLLM; null from relays of other APIs.
  index: z.nullish(integer()),
  // Absent from Azure, where a filter removed it, and Gemini, where thinking used up the tokens; null from relays of
  // other APIs.
  message: z.nullish(ChatCompletionResponseMessageSchema),
  // Absent from OpenAI's reasoning models and most other servers; as a number from OpenRouter.
  logprobs: z.nullish(
    unionByJsonType({ object: ChatCompletionLogprobsSchema, number: finiteNumber() }, "an object or a number"),
  ),
  // Absent from OpenRouter, for some of its providers; null from OpenAI in 2023.
  finish_reason: z.nullish(FinishReasonSchema),
});

type ChatCompletionChoice = { [Key in keyof wire.ChatCompletionChoice]: wire.ChatCompletionChoice[Key] };

export interface ChatCompletionChoiceSchema
  extends ObjectSchema<ChatCompletionChoice, ReturnType<typeof chatCompletionChoiceMembers>> {}

/** One of the answers to a request, on the wire. */
export const ChatCompletionChoiceSchema: ChatCompletionChoiceSchema = /* @__PURE__ */ object(
  chatCompletionChoiceMembers,
  isWireChatCompletionChoice,
  explainChoice,
);

const createChatCompletionResponseMembers = () => ({
  // Absent from Gemini; null from OpenRouter.
  id: z.nullish(string()),
  // Absent from GitHub Copilot; null or empty from relays of other APIs; another word from text-generation-inference
  // (`text_completion`).
  object: z.nullish(stringMatching(/^(?!chat\.completion\.chunk$)/, 'a string other than "chat.completion.chunk"')),
  // Absent from GitHub Copilot; null from RAGFlow; with a fraction from SambaNova; as digits from Writer; as a date
  // from modelz.
  created: z.nullish(
    unionByJsonType(
      {
        number: finiteNumber(),
        string: stringMatching(
          /^\d{1,15}$|^\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d))[T ](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/,
          "a number of seconds, digits, or an ISO 8601 date",
        ),
      },
      "a number of seconds, digits, or an ISO 8601 date",
    ),
  ),
  // Absent from one-api and DIAL; null from relays of other APIs.
  model: z.nullish(string()),
  choices: array(ChatCompletionChoiceSchema),
  // null from Foundry Local.
  usage: z.nullish(CompletionUsageSchema),
  service_tier: z.nullish(ServiceTierSchema),
  // null from OpenAI's gpt-5 models.
  system_fingerprint: z.nullish(string()),
  metadata: z.nullish(MetadataSchema),
  moderation: z.nullish(ChatCompletionModerationSchema),
});

type CreateChatCompletionResponse = {
  [Key in keyof wire.CreateChatCompletionResponse]: wire.CreateChatCompletionResponse[Key];
};

export interface CreateChatCompletionResponseSchema
  extends ObjectSchema<CreateChatCompletionResponse, ReturnType<typeof createChatCompletionResponseMembers>> {}

/** Chat completion, on the wire. */
export const CreateChatCompletionResponseSchema: CreateChatCompletionResponseSchema = /* @__PURE__ */ object(
  createChatCompletionResponseMembers,
  isWireCreateChatCompletionResponse,
  findNonCompletion,
);
