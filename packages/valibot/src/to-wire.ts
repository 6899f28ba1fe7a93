import * as core from "@chat-completion/core";
import type * as types from "@chat-completion/types";
import { type ToWire, toWire } from "./kinds/model.js";
import * as wire from "./wire/index.js";

/** `CreateChatCompletionResponse` → wire JSON. */
export const CreateChatCompletionResponseToWireSchema: ToWire<
  typeof wire.CreateChatCompletionResponseSchema,
  types.CreateChatCompletionResponse
> = /* @__PURE__ */ toWire(wire.CreateChatCompletionResponseSchema, core.encodeCreateChatCompletionResponse);

/** `ChatCompletionChoice` → wire JSON. */
export const ChatCompletionChoiceToWireSchema: ToWire<
  typeof wire.ChatCompletionChoiceSchema,
  types.ChatCompletionChoice
> = /* @__PURE__ */ toWire(wire.ChatCompletionChoiceSchema, core.encodeChatCompletionChoice);

/** `ChatCompletionResponseMessage` → wire JSON. */
export const ChatCompletionResponseMessageToWireSchema: ToWire<
  typeof wire.ChatCompletionResponseMessageSchema,
  types.ChatCompletionResponseMessage
> = /* @__PURE__ */ toWire(wire.ChatCompletionResponseMessageSchema, core.encodeChatCompletionResponseMessage);

/** `ChatCompletionAnnotation` → wire JSON. */
export const ChatCompletionAnnotationToWireSchema: ToWire<
  typeof wire.ChatCompletionAnnotationSchema,
  types.ChatCompletionAnnotation
> = /* @__PURE__ */ toWire(wire.ChatCompletionAnnotationSchema, core.encodeChatCompletionAnnotation);

/** `ChatCompletionUrlCitationAnnotation` → wire JSON. */
export const ChatCompletionUrlCitationAnnotationToWireSchema: ToWire<
  typeof wire.ChatCompletionUrlCitationAnnotationSchema,
  types.ChatCompletionUrlCitationAnnotation
> = /* @__PURE__ */ toWire(
  wire.ChatCompletionUrlCitationAnnotationSchema,
  core.encodeChatCompletionUrlCitationAnnotation,
);

/** `ChatCompletionUnrecognizedAnnotation` → wire JSON. */
export const ChatCompletionUnrecognizedAnnotationToWireSchema: ToWire<
  typeof wire.ChatCompletionUnrecognizedAnnotationSchema,
  types.ChatCompletionUnrecognizedAnnotation
> = /* @__PURE__ */ toWire(
  wire.ChatCompletionUnrecognizedAnnotationSchema,
  core.encodeChatCompletionUnrecognizedAnnotation,
);

/** `ChatCompletionUrlCitation` → wire JSON. */
export const ChatCompletionUrlCitationToWireSchema: ToWire<
  typeof wire.ChatCompletionUrlCitationSchema,
  types.ChatCompletionUrlCitation
> = /* @__PURE__ */ toWire(wire.ChatCompletionUrlCitationSchema, core.encodeChatCompletionUrlCitation);

/** `ChatCompletionAudio` → wire JSON. */
export const ChatCompletionAudioToWireSchema: ToWire<typeof wire.ChatCompletionAudioSchema, types.ChatCompletionAudio> =
  /* @__PURE__ */ toWire(wire.ChatCompletionAudioSchema, core.encodeChatCompletionAudio);

/** `ChatCompletionMessageToolCalls` → wire JSON. */
export const ChatCompletionMessageToolCallsToWireSchema: ToWire<
  typeof wire.ChatCompletionMessageToolCallsSchema,
  types.ChatCompletionMessageToolCalls
> = /* @__PURE__ */ toWire(wire.ChatCompletionMessageToolCallsSchema, core.encodeChatCompletionMessageToolCalls);

/** `ChatCompletionMessageToolCall` → wire JSON. */
export const ChatCompletionMessageToolCallToWireSchema: ToWire<
  typeof wire.ChatCompletionMessageToolCallSchema,
  types.ChatCompletionMessageToolCall
> = /* @__PURE__ */ toWire(wire.ChatCompletionMessageToolCallSchema, core.encodeChatCompletionMessageToolCall);

/** `ChatCompletionMessageToolCallFunction` → wire JSON. */
export const ChatCompletionMessageToolCallFunctionToWireSchema: ToWire<
  typeof wire.ChatCompletionMessageToolCallFunctionSchema,
  types.ChatCompletionMessageToolCallFunction
> = /* @__PURE__ */ toWire(
  wire.ChatCompletionMessageToolCallFunctionSchema,
  core.encodeChatCompletionMessageToolCallFunction,
);

/** `ChatCompletionMessageCustomToolCall` → wire JSON. */
export const ChatCompletionMessageCustomToolCallToWireSchema: ToWire<
  typeof wire.ChatCompletionMessageCustomToolCallSchema,
  types.ChatCompletionMessageCustomToolCall
> = /* @__PURE__ */ toWire(
  wire.ChatCompletionMessageCustomToolCallSchema,
  core.encodeChatCompletionMessageCustomToolCall,
);

/** `ChatCompletionUnrecognizedToolCall` → wire JSON. */
export const ChatCompletionUnrecognizedToolCallToWireSchema: ToWire<
  typeof wire.ChatCompletionUnrecognizedToolCallSchema,
  types.ChatCompletionUnrecognizedToolCall
> = /* @__PURE__ */ toWire(
  wire.ChatCompletionUnrecognizedToolCallSchema,
  core.encodeChatCompletionUnrecognizedToolCall,
);

/** `ChatCompletionLogprobs` → wire JSON. */
export const ChatCompletionLogprobsToWireSchema: ToWire<
  typeof wire.ChatCompletionLogprobsSchema,
  types.ChatCompletionLogprobs
> = /* @__PURE__ */ toWire(wire.ChatCompletionLogprobsSchema, core.encodeChatCompletionLogprobs);

/** `ChatCompletionTokenLogprob` → wire JSON. */
export const ChatCompletionTokenLogprobToWireSchema: ToWire<
  typeof wire.ChatCompletionTokenLogprobSchema,
  types.ChatCompletionTokenLogprob
> = /* @__PURE__ */ toWire(wire.ChatCompletionTokenLogprobSchema, core.encodeChatCompletionTokenLogprob);

/** `ChatCompletionTopLogprob` → wire JSON. */
export const ChatCompletionTopLogprobToWireSchema: ToWire<
  typeof wire.ChatCompletionTopLogprobSchema,
  types.ChatCompletionTopLogprob
> = /* @__PURE__ */ toWire(wire.ChatCompletionTopLogprobSchema, core.encodeChatCompletionTopLogprob);

/** `CompletionUsage` → wire JSON. */
export const CompletionUsageToWireSchema: ToWire<typeof wire.CompletionUsageSchema, types.CompletionUsage> =
  /* @__PURE__ */ toWire(wire.CompletionUsageSchema, core.encodeCompletionUsage);

/** `PromptTokensDetails` → wire JSON. */
export const PromptTokensDetailsToWireSchema: ToWire<typeof wire.PromptTokensDetailsSchema, types.PromptTokensDetails> =
  /* @__PURE__ */ toWire(wire.PromptTokensDetailsSchema, core.encodePromptTokensDetails);

/** `CompletionTokensDetails` → wire JSON. */
export const CompletionTokensDetailsToWireSchema: ToWire<
  typeof wire.CompletionTokensDetailsSchema,
  types.CompletionTokensDetails
> = /* @__PURE__ */ toWire(wire.CompletionTokensDetailsSchema, core.encodeCompletionTokensDetails);

/** `ChatCompletionModeration` → wire JSON. */
export const ChatCompletionModerationToWireSchema: ToWire<
  typeof wire.ChatCompletionModerationSchema,
  types.ChatCompletionModeration
> = /* @__PURE__ */ toWire(wire.ChatCompletionModerationSchema, core.encodeChatCompletionModeration);

/** `ChatCompletionModerationResults` → wire JSON. */
export const ChatCompletionModerationResultsToWireSchema: ToWire<
  typeof wire.ChatCompletionModerationResultsSchema,
  types.ChatCompletionModerationResults
> = /* @__PURE__ */ toWire(wire.ChatCompletionModerationResultsSchema, core.encodeChatCompletionModerationResults);

/** `ModerationResultBody` → wire JSON. */
export const ModerationResultBodyToWireSchema: ToWire<
  typeof wire.ModerationResultBodySchema,
  types.ModerationResultBody
> = /* @__PURE__ */ toWire(wire.ModerationResultBodySchema, core.encodeModerationResultBody);
