import type * as types from "@chat-completion/types";
import { type ToWire, toWire } from "./kinds/model.js";
import * as model from "./to-model.js";
import type * as wire from "./wire/index.js";

/** `CreateChatCompletionResponse` → wire JSON. */
export const CreateChatCompletionResponseToWireSchema: ToWire<
  typeof wire.CreateChatCompletionResponseSchema,
  types.CreateChatCompletionResponse
> = /* @__PURE__ */ toWire(model.CreateChatCompletionResponseSchema);

/** `ChatCompletionChoice` → wire JSON. */
export const ChatCompletionChoiceToWireSchema: ToWire<
  typeof wire.ChatCompletionChoiceSchema,
  types.ChatCompletionChoice
> = /* @__PURE__ */ toWire(model.ChatCompletionChoiceSchema);

/** `ChatCompletionResponseMessage` → wire JSON. */
export const ChatCompletionResponseMessageToWireSchema: ToWire<
  typeof wire.ChatCompletionResponseMessageSchema,
  types.ChatCompletionResponseMessage
> = /* @__PURE__ */ toWire(model.ChatCompletionResponseMessageSchema);

/** `ChatCompletionAnnotation` → wire JSON. */
export const ChatCompletionAnnotationToWireSchema: ToWire<
  typeof wire.ChatCompletionAnnotationSchema,
  types.ChatCompletionAnnotation
> = /* @__PURE__ */ toWire(model.ChatCompletionAnnotationSchema);

/** `ChatCompletionUrlCitationAnnotation` → wire JSON. */
export const ChatCompletionUrlCitationAnnotationToWireSchema: ToWire<
  typeof wire.ChatCompletionUrlCitationAnnotationSchema,
  types.ChatCompletionUrlCitationAnnotation
> = /* @__PURE__ */ toWire(model.ChatCompletionUrlCitationAnnotationSchema);

/** `ChatCompletionUnrecognizedAnnotation` → wire JSON. */
export const ChatCompletionUnrecognizedAnnotationToWireSchema: ToWire<
  typeof wire.ChatCompletionUnrecognizedAnnotationSchema,
  types.ChatCompletionUnrecognizedAnnotation
> = /* @__PURE__ */ toWire(model.ChatCompletionUnrecognizedAnnotationSchema);

/** `ChatCompletionUrlCitation` → wire JSON. */
export const ChatCompletionUrlCitationToWireSchema: ToWire<
  typeof wire.ChatCompletionUrlCitationSchema,
  types.ChatCompletionUrlCitation
> = /* @__PURE__ */ toWire(model.ChatCompletionUrlCitationSchema);

/** `ChatCompletionAudio` → wire JSON. */
export const ChatCompletionAudioToWireSchema: ToWire<typeof wire.ChatCompletionAudioSchema, types.ChatCompletionAudio> =
  /* @__PURE__ */ toWire(model.ChatCompletionAudioSchema);

/** `ChatCompletionMessageToolCalls` → wire JSON. */
export const ChatCompletionMessageToolCallsToWireSchema: ToWire<
  typeof wire.ChatCompletionMessageToolCallsSchema,
  types.ChatCompletionMessageToolCalls
> = /* @__PURE__ */ toWire(model.ChatCompletionMessageToolCallsSchema);

/** `ChatCompletionMessageToolCall` → wire JSON. */
export const ChatCompletionMessageToolCallToWireSchema: ToWire<
  typeof wire.ChatCompletionMessageToolCallSchema,
  types.ChatCompletionMessageToolCall
> = /* @__PURE__ */ toWire(model.ChatCompletionMessageToolCallSchema);

/** `ChatCompletionMessageToolCallFunction` → wire JSON. */
export const ChatCompletionMessageToolCallFunctionToWireSchema: ToWire<
  typeof wire.ChatCompletionMessageToolCallFunctionSchema,
  types.ChatCompletionMessageToolCallFunction
> = /* @__PURE__ */ toWire(model.ChatCompletionMessageToolCallFunctionSchema);

/** `ChatCompletionMessageCustomToolCall` → wire JSON. */
export const ChatCompletionMessageCustomToolCallToWireSchema: ToWire<
  typeof wire.ChatCompletionMessageCustomToolCallSchema,
  types.ChatCompletionMessageCustomToolCall
> = /* @__PURE__ */ toWire(model.ChatCompletionMessageCustomToolCallSchema);

/** `ChatCompletionUnrecognizedToolCall` → wire JSON. */
export const ChatCompletionUnrecognizedToolCallToWireSchema: ToWire<
  typeof wire.ChatCompletionUnrecognizedToolCallSchema,
  types.ChatCompletionUnrecognizedToolCall
> = /* @__PURE__ */ toWire(model.ChatCompletionUnrecognizedToolCallSchema);

/** `ChatCompletionLogprobs` → wire JSON. */
export const ChatCompletionLogprobsToWireSchema: ToWire<
  typeof wire.ChatCompletionLogprobsSchema,
  types.ChatCompletionLogprobs
> = /* @__PURE__ */ toWire(model.ChatCompletionLogprobsSchema);

/** `ChatCompletionTokenLogprob` → wire JSON. */
export const ChatCompletionTokenLogprobToWireSchema: ToWire<
  typeof wire.ChatCompletionTokenLogprobSchema,
  types.ChatCompletionTokenLogprob
> = /* @__PURE__ */ toWire(model.ChatCompletionTokenLogprobSchema);

/** `ChatCompletionTopLogprob` → wire JSON. */
export const ChatCompletionTopLogprobToWireSchema: ToWire<
  typeof wire.ChatCompletionTopLogprobSchema,
  types.ChatCompletionTopLogprob
> = /* @__PURE__ */ toWire(model.ChatCompletionTopLogprobSchema);

/** `CompletionUsage` → wire JSON. */
export const CompletionUsageToWireSchema: ToWire<typeof wire.CompletionUsageSchema, types.CompletionUsage> =
  /* @__PURE__ */ toWire(model.CompletionUsageSchema);

/** `PromptTokensDetails` → wire JSON. */
export const PromptTokensDetailsToWireSchema: ToWire<typeof wire.PromptTokensDetailsSchema, types.PromptTokensDetails> =
  /* @__PURE__ */ toWire(model.PromptTokensDetailsSchema);

/** `CompletionTokensDetails` → wire JSON. */
export const CompletionTokensDetailsToWireSchema: ToWire<
  typeof wire.CompletionTokensDetailsSchema,
  types.CompletionTokensDetails
> = /* @__PURE__ */ toWire(model.CompletionTokensDetailsSchema);

/** `ChatCompletionModeration` → wire JSON. */
export const ChatCompletionModerationToWireSchema: ToWire<
  typeof wire.ChatCompletionModerationSchema,
  types.ChatCompletionModeration
> = /* @__PURE__ */ toWire(model.ChatCompletionModerationSchema);

/** `ChatCompletionModerationResults` → wire JSON. */
export const ChatCompletionModerationResultsToWireSchema: ToWire<
  typeof wire.ChatCompletionModerationResultsSchema,
  types.ChatCompletionModerationResults
> = /* @__PURE__ */ toWire(model.ChatCompletionModerationResultsSchema);

/** `ModerationResultBody` → wire JSON. */
export const ModerationResultBodyToWireSchema: ToWire<
  typeof wire.ModerationResultBodySchema,
  types.ModerationResultBody
> = /* @__PURE__ */ toWire(model.ModerationResultBodySchema);
