import * as core from "@chat-completion/core";
import type * as model from "@chat-completion/types";
import { type ToModel, toModel } from "./kinds/model.js";
import * as wire from "./wire/index.js";

/** Wire JSON → `CreateChatCompletionResponse`. */
export const CreateChatCompletionResponseSchema: ToModel<
  typeof wire.CreateChatCompletionResponseSchema,
  model.CreateChatCompletionResponse
> = /* @__PURE__ */ toModel(wire.CreateChatCompletionResponseSchema, core.decodeCreateChatCompletionResponse);

/** Wire JSON → `ChatCompletionChoice`. */
export const ChatCompletionChoiceSchema: ToModel<typeof wire.ChatCompletionChoiceSchema, model.ChatCompletionChoice> =
  /* @__PURE__ */ toModel(wire.ChatCompletionChoiceSchema, core.decodeChatCompletionChoice);

/** Wire JSON → `ChatCompletionResponseMessage`. */
export const ChatCompletionResponseMessageSchema: ToModel<
  typeof wire.ChatCompletionResponseMessageSchema,
  model.ChatCompletionResponseMessage
> = /* @__PURE__ */ toModel(wire.ChatCompletionResponseMessageSchema, core.decodeChatCompletionResponseMessage);

/** Wire JSON → `ChatCompletionAnnotation`. */
export const ChatCompletionAnnotationSchema: ToModel<
  typeof wire.ChatCompletionAnnotationSchema,
  model.ChatCompletionAnnotation
> = /* @__PURE__ */ toModel(wire.ChatCompletionAnnotationSchema, core.decodeChatCompletionAnnotation);

/** Wire JSON → `ChatCompletionUrlCitationAnnotation`. */
export const ChatCompletionUrlCitationAnnotationSchema: ToModel<
  typeof wire.ChatCompletionUrlCitationAnnotationSchema,
  model.ChatCompletionUrlCitationAnnotation
> = /* @__PURE__ */ toModel(
  wire.ChatCompletionUrlCitationAnnotationSchema,
  core.decodeChatCompletionUrlCitationAnnotation,
);

/** Wire JSON → `ChatCompletionUnrecognizedAnnotation`. */
export const ChatCompletionUnrecognizedAnnotationSchema: ToModel<
  typeof wire.ChatCompletionUnrecognizedAnnotationSchema,
  model.ChatCompletionUnrecognizedAnnotation
> = /* @__PURE__ */ toModel(
  wire.ChatCompletionUnrecognizedAnnotationSchema,
  core.decodeChatCompletionUnrecognizedAnnotation,
);

/** Wire JSON → `ChatCompletionUrlCitation`. */
export const ChatCompletionUrlCitationSchema: ToModel<
  typeof wire.ChatCompletionUrlCitationSchema,
  model.ChatCompletionUrlCitation
> = /* @__PURE__ */ toModel(wire.ChatCompletionUrlCitationSchema, core.decodeChatCompletionUrlCitation);

/** Wire JSON → `ChatCompletionAudio`. */
export const ChatCompletionAudioSchema: ToModel<typeof wire.ChatCompletionAudioSchema, model.ChatCompletionAudio> =
  /* @__PURE__ */ toModel(wire.ChatCompletionAudioSchema, core.decodeChatCompletionAudio);

/** Wire JSON → `ChatCompletionMessageToolCalls`. */
export const ChatCompletionMessageToolCallsSchema: ToModel<
  typeof wire.ChatCompletionMessageToolCallsSchema,
  model.ChatCompletionMessageToolCalls
> = /* @__PURE__ */ toModel(wire.ChatCompletionMessageToolCallsSchema, core.decodeChatCompletionMessageToolCalls);

/** Wire JSON → `ChatCompletionMessageToolCall`. */
export const ChatCompletionMessageToolCallSchema: ToModel<
  typeof wire.ChatCompletionMessageToolCallSchema,
  model.ChatCompletionMessageToolCall
> = /* @__PURE__ */ toModel(wire.ChatCompletionMessageToolCallSchema, core.decodeChatCompletionMessageToolCall);

/** Wire JSON → `ChatCompletionMessageToolCallFunction`. */
export const ChatCompletionMessageToolCallFunctionSchema: ToModel<
  typeof wire.ChatCompletionMessageToolCallFunctionSchema,
  model.ChatCompletionMessageToolCallFunction
> = /* @__PURE__ */ toModel(
  wire.ChatCompletionMessageToolCallFunctionSchema,
  core.decodeChatCompletionMessageToolCallFunction,
);

/** Wire JSON → `ChatCompletionMessageCustomToolCall`. */
export const ChatCompletionMessageCustomToolCallSchema: ToModel<
  typeof wire.ChatCompletionMessageCustomToolCallSchema,
  model.ChatCompletionMessageCustomToolCall
> = /* @__PURE__ */ toModel(
  wire.ChatCompletionMessageCustomToolCallSchema,
  core.decodeChatCompletionMessageCustomToolCall,
);

/** Wire JSON → `ChatCompletionUnrecognizedToolCall`. */
export const ChatCompletionUnrecognizedToolCallSchema: ToModel<
  typeof wire.ChatCompletionUnrecognizedToolCallSchema,
  model.ChatCompletionUnrecognizedToolCall
> = /* @__PURE__ */ toModel(
  wire.ChatCompletionUnrecognizedToolCallSchema,
  core.decodeChatCompletionUnrecognizedToolCall,
);

/** Wire JSON → `ChatCompletionLogprobs`. */
export const ChatCompletionLogprobsSchema: ToModel<
  typeof wire.ChatCompletionLogprobsSchema,
  model.ChatCompletionLogprobs
> = /* @__PURE__ */ toModel(wire.ChatCompletionLogprobsSchema, core.decodeChatCompletionLogprobs);

/** Wire JSON → `ChatCompletionTokenLogprob`. */
export const ChatCompletionTokenLogprobSchema: ToModel<
  typeof wire.ChatCompletionTokenLogprobSchema,
  model.ChatCompletionTokenLogprob
> = /* @__PURE__ */ toModel(wire.ChatCompletionTokenLogprobSchema, core.decodeChatCompletionTokenLogprob);

/** Wire JSON → `ChatCompletionTopLogprob`. */
export const ChatCompletionTopLogprobSchema: ToModel<
  typeof wire.ChatCompletionTopLogprobSchema,
  model.ChatCompletionTopLogprob
> = /* @__PURE__ */ toModel(wire.ChatCompletionTopLogprobSchema, core.decodeChatCompletionTopLogprob);

/** Wire JSON → `CompletionUsage`. */
export const CompletionUsageSchema: ToModel<typeof wire.CompletionUsageSchema, model.CompletionUsage> =
  /* @__PURE__ */ toModel(wire.CompletionUsageSchema, core.decodeCompletionUsage);

/** Wire JSON → `PromptTokensDetails`. */
export const PromptTokensDetailsSchema: ToModel<typeof wire.PromptTokensDetailsSchema, model.PromptTokensDetails> =
  /* @__PURE__ */ toModel(wire.PromptTokensDetailsSchema, core.decodePromptTokensDetails);

/** Wire JSON → `CompletionTokensDetails`. */
export const CompletionTokensDetailsSchema: ToModel<
  typeof wire.CompletionTokensDetailsSchema,
  model.CompletionTokensDetails
> = /* @__PURE__ */ toModel(wire.CompletionTokensDetailsSchema, core.decodeCompletionTokensDetails);

/** Wire JSON → `ChatCompletionModeration`. */
export const ChatCompletionModerationSchema: ToModel<
  typeof wire.ChatCompletionModerationSchema,
  model.ChatCompletionModeration
> = /* @__PURE__ */ toModel(wire.ChatCompletionModerationSchema, core.decodeChatCompletionModeration);

/** Wire JSON → `ChatCompletionModerationResults`. */
export const ChatCompletionModerationResultsSchema: ToModel<
  typeof wire.ChatCompletionModerationResultsSchema,
  model.ChatCompletionModerationResults
> = /* @__PURE__ */ toModel(wire.ChatCompletionModerationResultsSchema, core.decodeChatCompletionModerationResults);

/** Wire JSON → `ModerationResultBody`. */
export const ModerationResultBodySchema: ToModel<typeof wire.ModerationResultBodySchema, model.ModerationResultBody> =
  /* @__PURE__ */ toModel(wire.ModerationResultBodySchema, core.decodeModerationResultBody);
