// Written by `pnpm generate` from specification/extensions/deepseek.ts: edit that.

import type * as extensions from "@chat-completion/types/extensions";
import * as z from "zod";
import { array } from "../builders/array.js";
import { integer } from "../builders/number.js";
import type { ObjectSchema } from "../builders/object.js";
import { ChatCompletionTokenLogprobSchema } from "../wire/index.js";
import { fields } from "./fields.js";
import type { Server } from "./server.js";
import { ReasoningContentSchema, ToolCallIndexSchema } from "./shared.js";

const deepSeekUsageMembers = () => ({
  prompt_cache_hit_tokens: z.nullish(integer()),
  prompt_cache_miss_tokens: z.nullish(integer()),
});

type DeepSeekUsage = { [Key in keyof extensions.DeepSeekUsage]: extensions.DeepSeekUsage[Key] };

export interface DeepSeekUsageSchema extends ObjectSchema<DeepSeekUsage, ReturnType<typeof deepSeekUsageMembers>> {}

/** What DeepSeek adds to usage. */
export const DeepSeekUsageSchema: DeepSeekUsageSchema = /* @__PURE__ */ fields(deepSeekUsageMembers);

const deepSeekLogprobsMembers = () => ({
  reasoning_content: z.nullish(array(ChatCompletionTokenLogprobSchema)),
});

type DeepSeekLogprobs = { [Key in keyof extensions.DeepSeekLogprobs]: extensions.DeepSeekLogprobs[Key] };

export interface DeepSeekLogprobsSchema
  extends ObjectSchema<DeepSeekLogprobs, ReturnType<typeof deepSeekLogprobsMembers>> {}

/** What DeepSeek adds to log probabilities. */
export const DeepSeekLogprobsSchema: DeepSeekLogprobsSchema = /* @__PURE__ */ fields(deepSeekLogprobsMembers);

type DeepSeekCreateChatCompletionResponse = {
  [Key in keyof extensions.DeepSeekCreateChatCompletionResponse]: extensions.DeepSeekCreateChatCompletionResponse[Key];
};

type DeepSeekCreateChatCompletionStreamResponse = {
  [Key in keyof extensions.DeepSeekCreateChatCompletionStreamResponse]: extensions.DeepSeekCreateChatCompletionStreamResponse[Key];
};

/** What DeepSeek adds to the types of `deepSeek`. */
interface DeepSeekExtension {
  fields: extensions.DeepSeekFields;
  response: DeepSeekCreateChatCompletionResponse;
  chunk: DeepSeekCreateChatCompletionStreamResponse;
}

/** The fields of DeepSeek, for `extendResponse` and `extendChunk`. */
export const deepSeek: Server<DeepSeekExtension> = {
  title: "DeepSeek",
  blocks: {
    ChatCompletionResponseMessage: [ReasoningContentSchema],
    ChatCompletionStreamResponseDelta: [ReasoningContentSchema],
    ChatCompletionMessageToolCall: [ToolCallIndexSchema],
    CompletionUsage: [DeepSeekUsageSchema],
    ChatCompletionLogprobs: [DeepSeekLogprobsSchema],
  },
};
