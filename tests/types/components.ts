import type * as model from "@chat-completion/types";
import type * as strict from "@chat-completion/types/strict";
import type * as wire from "@chat-completion/types/wire";

/** Every type of the `strict` entry, by its name. */
export interface StrictComponents {
  ChatCompletionAnnotation: strict.ChatCompletionAnnotation;
  ChatCompletionAudio: strict.ChatCompletionAudio;
  ChatCompletionChoice: strict.ChatCompletionChoice;
  ChatCompletionFunctionCall: strict.ChatCompletionFunctionCall;
  ChatCompletionLogprobs: strict.ChatCompletionLogprobs;
  ChatCompletionMessageCustomToolCall: strict.ChatCompletionMessageCustomToolCall;
  ChatCompletionMessageCustomToolCallCustom: strict.ChatCompletionMessageCustomToolCallCustom;
  ChatCompletionMessageToolCall: strict.ChatCompletionMessageToolCall;
  ChatCompletionMessageToolCallFunction: strict.ChatCompletionMessageToolCallFunction;
  ChatCompletionMessageToolCalls: strict.ChatCompletionMessageToolCalls;
  ChatCompletionModeration: strict.ChatCompletionModeration;
  ChatCompletionModerationError: strict.ChatCompletionModerationError;
  ChatCompletionModerationResults: strict.ChatCompletionModerationResults;
  ChatCompletionResponseMessage: strict.ChatCompletionResponseMessage;
  ChatCompletionTokenLogprob: strict.ChatCompletionTokenLogprob;
  ChatCompletionTopLogprob: strict.ChatCompletionTopLogprob;
  ChatCompletionUrlCitation: strict.ChatCompletionUrlCitation;
  CompletionTokensDetails: strict.CompletionTokensDetails;
  CompletionUsage: strict.CompletionUsage;
  CreateChatCompletionResponse: strict.CreateChatCompletionResponse;
  FinishReason: strict.FinishReason;
  Metadata: strict.Metadata;
  ModerationInputType: strict.ModerationInputType;
  ModerationResultBody: strict.ModerationResultBody;
  PromptTokensDetails: strict.PromptTokensDetails;
  ServiceTier: strict.ServiceTier;
}

/** Every type of the `wire` entry, by its name. */
export interface WireComponents {
  ChatCompletionAnnotation: wire.ChatCompletionAnnotation;
  ChatCompletionAudio: wire.ChatCompletionAudio;
  ChatCompletionChoice: wire.ChatCompletionChoice;
  ChatCompletionContentPart: wire.ChatCompletionContentPart;
  ChatCompletionFunctionCall: wire.ChatCompletionFunctionCall;
  ChatCompletionLogprobs: wire.ChatCompletionLogprobs;
  ChatCompletionMessageCustomToolCall: wire.ChatCompletionMessageCustomToolCall;
  ChatCompletionMessageCustomToolCallCustom: wire.ChatCompletionMessageCustomToolCallCustom;
  ChatCompletionMessageToolCall: wire.ChatCompletionMessageToolCall;
  ChatCompletionMessageToolCallFunction: wire.ChatCompletionMessageToolCallFunction;
  ChatCompletionMessageToolCalls: wire.ChatCompletionMessageToolCalls;
  ChatCompletionModeration: wire.ChatCompletionModeration;
  ChatCompletionModerationError: wire.ChatCompletionModerationError;
  ChatCompletionModerationResults: wire.ChatCompletionModerationResults;
  ChatCompletionResponseMessage: wire.ChatCompletionResponseMessage;
  ChatCompletionTokenLogprob: wire.ChatCompletionTokenLogprob;
  ChatCompletionTopLogprob: wire.ChatCompletionTopLogprob;
  ChatCompletionUnrecognizedAnnotation: wire.ChatCompletionUnrecognizedAnnotation;
  ChatCompletionUnrecognizedToolCall: wire.ChatCompletionUnrecognizedToolCall;
  ChatCompletionUrlCitation: wire.ChatCompletionUrlCitation;
  ChatCompletionUrlCitationAnnotation: wire.ChatCompletionUrlCitationAnnotation;
  CompletionTokensDetails: wire.CompletionTokensDetails;
  CompletionUsage: wire.CompletionUsage;
  CreateChatCompletionResponse: wire.CreateChatCompletionResponse;
  FinishReason: wire.FinishReason;
  KnownFinishReason: wire.KnownFinishReason;
  KnownServiceTier: wire.KnownServiceTier;
  Metadata: wire.Metadata;
  ModerationInputType: wire.ModerationInputType;
  ModerationResultBody: wire.ModerationResultBody;
  PromptTokensDetails: wire.PromptTokensDetails;
  ServiceTier: wire.ServiceTier;
}

/** Every type of the model, by its name. */
export interface ModelComponents {
  ChatCompletionAnnotation: model.ChatCompletionAnnotation;
  ChatCompletionAudio: model.ChatCompletionAudio;
  ChatCompletionChoice: model.ChatCompletionChoice;
  ChatCompletionContentPart: model.ChatCompletionContentPart;
  ChatCompletionFunctionCall: model.ChatCompletionFunctionCall;
  ChatCompletionLogprobs: model.ChatCompletionLogprobs;
  ChatCompletionMessageCustomToolCall: model.ChatCompletionMessageCustomToolCall;
  ChatCompletionMessageCustomToolCallCustom: model.ChatCompletionMessageCustomToolCallCustom;
  ChatCompletionMessageToolCall: model.ChatCompletionMessageToolCall;
  ChatCompletionMessageToolCallFunction: model.ChatCompletionMessageToolCallFunction;
  ChatCompletionMessageToolCalls: model.ChatCompletionMessageToolCalls;
  ChatCompletionModeration: model.ChatCompletionModeration;
  ChatCompletionModerationError: model.ChatCompletionModerationError;
  ChatCompletionModerationResults: model.ChatCompletionModerationResults;
  ChatCompletionResponseMessage: model.ChatCompletionResponseMessage;
  ChatCompletionTokenLogprob: model.ChatCompletionTokenLogprob;
  ChatCompletionTopLogprob: model.ChatCompletionTopLogprob;
  ChatCompletionUnrecognizedAnnotation: model.ChatCompletionUnrecognizedAnnotation;
  ChatCompletionUnrecognizedToolCall: model.ChatCompletionUnrecognizedToolCall;
  ChatCompletionUrlCitation: model.ChatCompletionUrlCitation;
  ChatCompletionUrlCitationAnnotation: model.ChatCompletionUrlCitationAnnotation;
  CompletionTokensDetails: model.CompletionTokensDetails;
  CompletionUsage: model.CompletionUsage;
  CreateChatCompletionResponse: model.CreateChatCompletionResponse;
  FinishReason: model.FinishReason;
  KnownFinishReason: model.KnownFinishReason;
  KnownServiceTier: model.KnownServiceTier;
  Metadata: model.Metadata;
  ModerationInputType: model.ModerationInputType;
  ModerationResultBody: model.ModerationResultBody;
  PromptTokensDetails: model.PromptTokensDetails;
  ServiceTier: model.ServiceTier;
}
