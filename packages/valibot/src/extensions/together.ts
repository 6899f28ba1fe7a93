// Written by `pnpm generate` from specification/extensions/together.ts: edit that.

import type * as extensions from "@chat-completion/types/extensions";
import * as v from "valibot";
import { array } from "../builders/array.js";
import { integer } from "../builders/number.js";
import type { ObjectSchema } from "../builders/object.js";
import { string } from "../builders/string.js";
import { fields } from "./fields.js";
import type { Server } from "./server.js";
import {
  CachedTokensSchema,
  CompletionsLogprobsSchema,
  MatchedStopSchema,
  ReasoningContentSchema,
  ReasoningSchema,
  ReasoningTokensSchema,
  ToolCallIndexSchema,
} from "./shared.js";

const togetherWholeResponseMembers = () => ({
  prompt: v.nullish(array(v.unknown())),
});

type TogetherWholeResponse = { [Key in keyof extensions.TogetherWholeResponse]: extensions.TogetherWholeResponse[Key] };

export interface TogetherWholeResponseSchema
  extends ObjectSchema<TogetherWholeResponse, ReturnType<typeof togetherWholeResponseMembers>> {}

/** What Together adds to a whole response. */
export const TogetherWholeResponseSchema: TogetherWholeResponseSchema =
  /* @__PURE__ */ fields(togetherWholeResponseMembers);

const togetherWarningMembers = () => ({
  message: v.nullish(string()),
});

type TogetherWarning = { [Key in keyof extensions.TogetherWarning]: extensions.TogetherWarning[Key] };

export interface TogetherWarningSchema
  extends ObjectSchema<TogetherWarning, ReturnType<typeof togetherWarningMembers>> {}

/** Warning about a request. */
export const TogetherWarningSchema: TogetherWarningSchema = /* @__PURE__ */ fields(togetherWarningMembers);

const togetherResponseMembers = () => ({
  warnings: v.nullish(array(TogetherWarningSchema)),
});

type TogetherResponse = { [Key in keyof extensions.TogetherResponse]: extensions.TogetherResponse[Key] };

export interface TogetherResponseSchema
  extends ObjectSchema<TogetherResponse, ReturnType<typeof togetherResponseMembers>> {}

/** What Together adds to a response and to a chunk. */
export const TogetherResponseSchema: TogetherResponseSchema = /* @__PURE__ */ fields(togetherResponseMembers);

const togetherChoiceMembers = () => ({
  seed: v.nullish(integer()),
  text: v.nullish(string()),
});

type TogetherChoice = { [Key in keyof extensions.TogetherChoice]: extensions.TogetherChoice[Key] };

export interface TogetherChoiceSchema extends ObjectSchema<TogetherChoice, ReturnType<typeof togetherChoiceMembers>> {}

/** What Together adds to a choice. */
export const TogetherChoiceSchema: TogetherChoiceSchema = /* @__PURE__ */ fields(togetherChoiceMembers);

const togetherDeltaMembers = () => ({
  token_id: v.nullish(integer()),
});

type TogetherDelta = { [Key in keyof extensions.TogetherDelta]: extensions.TogetherDelta[Key] };

export interface TogetherDeltaSchema extends ObjectSchema<TogetherDelta, ReturnType<typeof togetherDeltaMembers>> {}

/** What Together adds to a delta. */
export const TogetherDeltaSchema: TogetherDeltaSchema = /* @__PURE__ */ fields(togetherDeltaMembers);

const togetherLogprobsMembers = () => ({
  token_ids: v.nullish(array(v.unknown())),
});

type TogetherLogprobs = { [Key in keyof extensions.TogetherLogprobs]: extensions.TogetherLogprobs[Key] };

export interface TogetherLogprobsSchema
  extends ObjectSchema<TogetherLogprobs, ReturnType<typeof togetherLogprobsMembers>> {}

/** What Together adds to log probabilities. */
export const TogetherLogprobsSchema: TogetherLogprobsSchema = /* @__PURE__ */ fields(togetherLogprobsMembers);

type TogetherCreateChatCompletionResponse = {
  [Key in keyof extensions.TogetherCreateChatCompletionResponse]: extensions.TogetherCreateChatCompletionResponse[Key];
};

type TogetherCreateChatCompletionStreamResponse = {
  [Key in keyof extensions.TogetherCreateChatCompletionStreamResponse]: extensions.TogetherCreateChatCompletionStreamResponse[Key];
};

/** What Together adds to the types of `together`. */
interface TogetherExtension {
  fields: extensions.TogetherFields;
  response: TogetherCreateChatCompletionResponse;
  chunk: TogetherCreateChatCompletionStreamResponse;
}

/** The fields of Together, for `extendResponse` and `extendChunk`. */
export const together: Server<TogetherExtension> = {
  title: "Together",
  blocks: {
    ChatCompletionResponseMessage: [ReasoningSchema, ReasoningContentSchema],
    ChatCompletionStreamResponseDelta: [ReasoningSchema, ReasoningContentSchema, TogetherDeltaSchema],
    CompletionUsage: [CachedTokensSchema, ReasoningTokensSchema],
    ChatCompletionChoice: [MatchedStopSchema, TogetherChoiceSchema],
    ChatCompletionStreamChoice: [MatchedStopSchema, TogetherChoiceSchema],
    ChatCompletionLogprobs: [CompletionsLogprobsSchema, TogetherLogprobsSchema],
    ChatCompletionMessageToolCall: [ToolCallIndexSchema],
    CreateChatCompletionResponse: [TogetherWholeResponseSchema, TogetherResponseSchema],
    CreateChatCompletionStreamResponse: [TogetherResponseSchema],
  },
};
