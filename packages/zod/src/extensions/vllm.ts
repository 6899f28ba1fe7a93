// Written by `pnpm generate` from specification/extensions/vllm.ts: edit that.

import type * as extensions from "@chat-completion/types/extensions";
import * as z from "zod";
import { array } from "../builders/array.js";
import { integer } from "../builders/number.js";
import type { ObjectSchema } from "../builders/object.js";
import { record } from "../builders/record.js";
import { string } from "../builders/string.js";
import { unionByJsonType } from "../builders/union.js";
import { fields } from "./fields.js";
import type { Server } from "./server.js";
import { ReasoningContentSchema, ReasoningSchema } from "./shared.js";

const vLLMChoiceMembers = () => ({
  stop_reason: z.nullish(unionByJsonType({ number: integer(), string: string() }, "an integer or a string")),
  token_ids: z.nullish(array(integer())),
});

type VLLMChoice = { [Key in keyof extensions.VLLMChoice]: extensions.VLLMChoice[Key] };

export interface VLLMChoiceSchema extends ObjectSchema<VLLMChoice, ReturnType<typeof vLLMChoiceMembers>> {}

/** What vLLM adds to a choice. */
export const VLLMChoiceSchema: VLLMChoiceSchema = /* @__PURE__ */ fields(vLLMChoiceMembers);

const vLLMWholeChoiceMembers = () => ({
  routed_experts: z.nullish(z.unknown()),
});

type VLLMWholeChoice = { [Key in keyof extensions.VLLMWholeChoice]: extensions.VLLMWholeChoice[Key] };

export interface VLLMWholeChoiceSchema
  extends ObjectSchema<VLLMWholeChoice, ReturnType<typeof vLLMWholeChoiceMembers>> {}

/** What vLLM adds to a choice of a whole response. */
export const VLLMWholeChoiceSchema: VLLMWholeChoiceSchema = /* @__PURE__ */ fields(vLLMWholeChoiceMembers);

const vLLMResponseMembers = () => ({
  prompt_logprobs: z.nullish(array(z.unknown())),
  kv_transfer_params: z.nullish(record(z.unknown())),
  ec_transfer_params: z.nullish(record(z.unknown())),
});

type VLLMResponse = { [Key in keyof extensions.VLLMResponse]: extensions.VLLMResponse[Key] };

export interface VLLMResponseSchema extends ObjectSchema<VLLMResponse, ReturnType<typeof vLLMResponseMembers>> {}

/** What vLLM adds to a response. */
export const VLLMResponseSchema: VLLMResponseSchema = /* @__PURE__ */ fields(vLLMResponseMembers);

const vLLMPromptMembers = () => ({
  prompt_token_ids: z.nullish(array(integer())),
  prompt_text: z.nullish(string()),
  metrics: z.nullish(record(z.unknown())),
});

type VLLMPrompt = { [Key in keyof extensions.VLLMPrompt]: extensions.VLLMPrompt[Key] };

export interface VLLMPromptSchema extends ObjectSchema<VLLMPrompt, ReturnType<typeof vLLMPromptMembers>> {}

/** What vLLM says of the prompt and of the times. */
export const VLLMPromptSchema: VLLMPromptSchema = /* @__PURE__ */ fields(vLLMPromptMembers);

type VLLMCreateChatCompletionResponse = {
  [Key in keyof extensions.VLLMCreateChatCompletionResponse]: extensions.VLLMCreateChatCompletionResponse[Key];
};

type VLLMCreateChatCompletionStreamResponse = {
  [Key in keyof extensions.VLLMCreateChatCompletionStreamResponse]: extensions.VLLMCreateChatCompletionStreamResponse[Key];
};

/** What vLLM adds to the types of `vllm`. */
interface VLLMExtension {
  fields: extensions.VLLMFields;
  response: VLLMCreateChatCompletionResponse;
  chunk: VLLMCreateChatCompletionStreamResponse;
}

/** The fields of vLLM, for `extendResponse` and `extendChunk`. */
export const vllm: Server<VLLMExtension> = {
  title: "vLLM",
  blocks: {
    ChatCompletionResponseMessage: [ReasoningSchema, ReasoningContentSchema],
    ChatCompletionStreamResponseDelta: [ReasoningSchema, ReasoningContentSchema],
    ChatCompletionChoice: [VLLMChoiceSchema, VLLMWholeChoiceSchema],
    ChatCompletionStreamChoice: [VLLMChoiceSchema],
    CreateChatCompletionResponse: [VLLMResponseSchema, VLLMPromptSchema],
    CreateChatCompletionStreamResponse: [VLLMPromptSchema],
  },
};
