// Written by `pnpm generate` from specification/extensions/litellm.ts: edit that.

import type * as extensions from "@chat-completion/types/extensions";
import * as z from "zod";
import { array } from "../builders/array.js";
import { integer } from "../builders/number.js";
import type { ObjectSchema } from "../builders/object.js";
import { record } from "../builders/record.js";
import { string } from "../builders/string.js";
import { fields } from "./fields.js";
import type { Server } from "./server.js";
import { CacheInputTokensSchema, CostSchema, GeneratedImagesSchema, ReasoningContentSchema } from "./shared.js";

const liteLLMThinkingBlockMembers = () => ({
  type: string(),
  thinking: z.nullish(string()),
  signature: z.nullish(string()),
  data: z.nullish(string()),
});

type LiteLLMThinkingBlock = { [Key in keyof extensions.LiteLLMThinkingBlock]: extensions.LiteLLMThinkingBlock[Key] };

export interface LiteLLMThinkingBlockSchema
  extends ObjectSchema<LiteLLMThinkingBlock, ReturnType<typeof liteLLMThinkingBlockMembers>> {}

/** Block of the model's reasoning, in Anthropic's form. */
export const LiteLLMThinkingBlockSchema: LiteLLMThinkingBlockSchema =
  /* @__PURE__ */ fields(liteLLMThinkingBlockMembers);

const liteLLMMessageMembers = () => ({
  thinking_blocks: z.nullish(array(LiteLLMThinkingBlockSchema)),
  provider_specific_fields: z.nullish(record(z.unknown())),
});

type LiteLLMMessage = { [Key in keyof extensions.LiteLLMMessage]: extensions.LiteLLMMessage[Key] };

export interface LiteLLMMessageSchema extends ObjectSchema<LiteLLMMessage, ReturnType<typeof liteLLMMessageMembers>> {}

/** What LiteLLM adds to a message and to a delta. */
export const LiteLLMMessageSchema: LiteLLMMessageSchema = /* @__PURE__ */ fields(liteLLMMessageMembers);

const liteLLMChoiceMembers = () => ({
  provider_specific_fields: z.nullish(record(z.unknown())),
});

type LiteLLMChoice = { [Key in keyof extensions.LiteLLMChoice]: extensions.LiteLLMChoice[Key] };

export interface LiteLLMChoiceSchema extends ObjectSchema<LiteLLMChoice, ReturnType<typeof liteLLMChoiceMembers>> {}

/** What LiteLLM adds to a choice. */
export const LiteLLMChoiceSchema: LiteLLMChoiceSchema = /* @__PURE__ */ fields(liteLLMChoiceMembers);

const liteLLMServerToolUseMembers = () => ({
  web_search_requests: z.nullish(integer()),
});

type LiteLLMServerToolUse = { [Key in keyof extensions.LiteLLMServerToolUse]: extensions.LiteLLMServerToolUse[Key] };

export interface LiteLLMServerToolUseSchema
  extends ObjectSchema<LiteLLMServerToolUse, ReturnType<typeof liteLLMServerToolUseMembers>> {}

/** Counts of the tools that ran at a provider. */
export const LiteLLMServerToolUseSchema: LiteLLMServerToolUseSchema =
  /* @__PURE__ */ fields(liteLLMServerToolUseMembers);

const liteLLMUsageMembers = () => ({
  server_tool_use: z.nullish(LiteLLMServerToolUseSchema),
});

type LiteLLMUsage = { [Key in keyof extensions.LiteLLMUsage]: extensions.LiteLLMUsage[Key] };

export interface LiteLLMUsageSchema extends ObjectSchema<LiteLLMUsage, ReturnType<typeof liteLLMUsageMembers>> {}

/** What LiteLLM adds to usage. */
export const LiteLLMUsageSchema: LiteLLMUsageSchema = /* @__PURE__ */ fields(liteLLMUsageMembers);

type LiteLLMCreateChatCompletionResponse = {
  [Key in keyof extensions.LiteLLMCreateChatCompletionResponse]: extensions.LiteLLMCreateChatCompletionResponse[Key];
};

type LiteLLMCreateChatCompletionStreamResponse = {
  [Key in keyof extensions.LiteLLMCreateChatCompletionStreamResponse]: extensions.LiteLLMCreateChatCompletionStreamResponse[Key];
};

/** What LiteLLM adds to the types of `liteLLM`. */
interface LiteLLMExtension {
  fields: extensions.LiteLLMFields;
  response: LiteLLMCreateChatCompletionResponse;
  chunk: LiteLLMCreateChatCompletionStreamResponse;
}

/** The fields of LiteLLM, for `extendResponse` and `extendChunk`. */
export const liteLLM: Server<LiteLLMExtension> = {
  title: "LiteLLM",
  blocks: {
    ChatCompletionResponseMessage: [ReasoningContentSchema, GeneratedImagesSchema, LiteLLMMessageSchema],
    ChatCompletionStreamResponseDelta: [ReasoningContentSchema, GeneratedImagesSchema, LiteLLMMessageSchema],
    CompletionUsage: [CostSchema, CacheInputTokensSchema, LiteLLMUsageSchema],
    ChatCompletionChoice: [LiteLLMChoiceSchema],
    ChatCompletionStreamChoice: [LiteLLMChoiceSchema],
  },
};
