// Written by `pnpm generate` from specification/components/response.ts: edit that.

import {
  findNonCompletion,
  isStrictChatCompletionChoice,
  isStrictCreateChatCompletionResponse,
  KNOWN_FINISH_REASONS,
  KNOWN_SERVICE_TIERS,
} from "@chat-completion/core";
import type * as strict from "@chat-completion/types/strict";
import * as z from "zod";
import { array } from "../builders/array.js";
import { integer } from "../builders/number.js";
import { type ObjectSchema, object } from "../builders/object.js";
import { record } from "../builders/record.js";
import { literal, oneOf, string } from "../builders/string.js";
import { ChatCompletionLogprobsSchema } from "./logprobs.js";
import { ChatCompletionResponseMessageSchema } from "./message.js";
import { ChatCompletionModerationSchema } from "./moderation.js";
import { CompletionUsageSchema } from "./usage.js";

/** Reason why the model stopped, in the specification. */
export const FinishReasonSchema = /* @__PURE__ */ oneOf(KNOWN_FINISH_REASONS);

/** Tier that served the request, in the specification. */
export const ServiceTierSchema = /* @__PURE__ */ oneOf(KNOWN_SERVICE_TIERS);

const metadata = () => record(string());

export interface MetadataSchema extends ReturnType<typeof metadata> {}

/** Metadata that the caller attached to the completion, in the specification. */
export const MetadataSchema: MetadataSchema = /* @__PURE__ */ metadata();

const chatCompletionChoiceMembers = () => ({
  index: integer(),
  message: ChatCompletionResponseMessageSchema,
  logprobs: z.nullable(ChatCompletionLogprobsSchema),
  finish_reason: FinishReasonSchema,
});

type ChatCompletionChoice = { [Key in keyof strict.ChatCompletionChoice]: strict.ChatCompletionChoice[Key] };

export interface ChatCompletionChoiceSchema
  extends ObjectSchema<ChatCompletionChoice, ReturnType<typeof chatCompletionChoiceMembers>> {}

/** One of the answers to a request, in the specification. */
export const ChatCompletionChoiceSchema: ChatCompletionChoiceSchema = /* @__PURE__ */ object(
  chatCompletionChoiceMembers,
  isStrictChatCompletionChoice,
);

const createChatCompletionResponseMembers = () => ({
  id: string(),
  object: literal("chat.completion"),
  created: integer(),
  model: string(),
  choices: array(ChatCompletionChoiceSchema),
  usage: z.exactOptional(CompletionUsageSchema),
  service_tier: z.exactOptional(z.nullable(ServiceTierSchema)),
  system_fingerprint: z.exactOptional(string()),
  metadata: z.exactOptional(z.nullable(MetadataSchema)),
  moderation: z.exactOptional(z.nullable(ChatCompletionModerationSchema)),
});

type CreateChatCompletionResponse = {
  [Key in keyof strict.CreateChatCompletionResponse]: strict.CreateChatCompletionResponse[Key];
};

export interface CreateChatCompletionResponseSchema
  extends ObjectSchema<CreateChatCompletionResponse, ReturnType<typeof createChatCompletionResponseMembers>> {}

/** Chat completion, in the specification. */
export const CreateChatCompletionResponseSchema: CreateChatCompletionResponseSchema = /* @__PURE__ */ object(
  createChatCompletionResponseMembers,
  isStrictCreateChatCompletionResponse,
  findNonCompletion,
);
