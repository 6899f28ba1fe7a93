// Written by `pnpm generate` from specification/extensions/cerebras.ts: edit that.

import type * as extensions from "@chat-completion/types/extensions";
import * as v from "valibot";
import { finiteNumber, integer } from "../builders/number.js";
import type { ObjectSchema } from "../builders/object.js";
import { ChatCompletionLogprobsSchema } from "../wire/index.js";
import { fields } from "./fields.js";
import type { Server } from "./server.js";
import { ReasoningSchema } from "./shared.js";

const cerebrasTimeInfoMembers = () => ({
  queue_time: v.nullish(finiteNumber()),
  prompt_time: v.nullish(finiteNumber()),
  completion_time: v.nullish(finiteNumber()),
  total_time: v.nullish(finiteNumber()),
  created: v.nullish(finiteNumber()),
});

type CerebrasTimeInfo = { [Key in keyof extensions.CerebrasTimeInfo]: extensions.CerebrasTimeInfo[Key] };

export interface CerebrasTimeInfoSchema
  extends ObjectSchema<CerebrasTimeInfo, ReturnType<typeof cerebrasTimeInfoMembers>> {}

/** Times of a request at Cerebras, in seconds. */
export const CerebrasTimeInfoSchema: CerebrasTimeInfoSchema = /* @__PURE__ */ fields(cerebrasTimeInfoMembers);

const cerebrasResponseMembers = () => ({
  time_info: v.nullish(CerebrasTimeInfoSchema),
});

type CerebrasResponse = { [Key in keyof extensions.CerebrasResponse]: extensions.CerebrasResponse[Key] };

export interface CerebrasResponseSchema
  extends ObjectSchema<CerebrasResponse, ReturnType<typeof cerebrasResponseMembers>> {}

/** What Cerebras adds to a response and to a chunk. */
export const CerebrasResponseSchema: CerebrasResponseSchema = /* @__PURE__ */ fields(cerebrasResponseMembers);

const cerebrasChoiceMembers = () => ({
  reasoning_logprobs: v.nullish(ChatCompletionLogprobsSchema),
});

type CerebrasChoice = { [Key in keyof extensions.CerebrasChoice]: extensions.CerebrasChoice[Key] };

export interface CerebrasChoiceSchema extends ObjectSchema<CerebrasChoice, ReturnType<typeof cerebrasChoiceMembers>> {}

/** What Cerebras adds to a choice. */
export const CerebrasChoiceSchema: CerebrasChoiceSchema = /* @__PURE__ */ fields(cerebrasChoiceMembers);

const cerebrasUsageMembers = () => ({
  image_tokens: v.nullish(integer()),
});

type CerebrasUsage = { [Key in keyof extensions.CerebrasUsage]: extensions.CerebrasUsage[Key] };

export interface CerebrasUsageSchema extends ObjectSchema<CerebrasUsage, ReturnType<typeof cerebrasUsageMembers>> {}

/** What Cerebras adds to usage. */
export const CerebrasUsageSchema: CerebrasUsageSchema = /* @__PURE__ */ fields(cerebrasUsageMembers);

type CerebrasCreateChatCompletionResponse = {
  [Key in keyof extensions.CerebrasCreateChatCompletionResponse]: extensions.CerebrasCreateChatCompletionResponse[Key];
};

type CerebrasCreateChatCompletionStreamResponse = {
  [Key in keyof extensions.CerebrasCreateChatCompletionStreamResponse]: extensions.CerebrasCreateChatCompletionStreamResponse[Key];
};

/** What Cerebras adds to the types of `cerebras`. */
interface CerebrasExtension {
  fields: extensions.CerebrasFields;
  response: CerebrasCreateChatCompletionResponse;
  chunk: CerebrasCreateChatCompletionStreamResponse;
}

/** The fields of Cerebras, for `extendResponse` and `extendChunk`. */
export const cerebras: Server<CerebrasExtension> = {
  title: "Cerebras",
  blocks: {
    ChatCompletionResponseMessage: [ReasoningSchema],
    ChatCompletionStreamResponseDelta: [ReasoningSchema],
    CreateChatCompletionResponse: [CerebrasResponseSchema],
    CreateChatCompletionStreamResponse: [CerebrasResponseSchema],
    ChatCompletionChoice: [CerebrasChoiceSchema],
    ChatCompletionStreamChoice: [CerebrasChoiceSchema],
    CompletionUsage: [CerebrasUsageSchema],
  },
};
