// Written by `pnpm generate` from specification/components/: edit that.

import type * as decoded from "@chat-completion/types";
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
  ChatCompletionMessageToolCallChunk: strict.ChatCompletionMessageToolCallChunk;
  ChatCompletionMessageToolCallChunkFunction: strict.ChatCompletionMessageToolCallChunkFunction;
  ChatCompletionMessageToolCallFunction: strict.ChatCompletionMessageToolCallFunction;
  ChatCompletionMessageToolCalls: strict.ChatCompletionMessageToolCalls;
  ChatCompletionModeration: strict.ChatCompletionModeration;
  ChatCompletionModerationError: strict.ChatCompletionModerationError;
  ChatCompletionModerationResults: strict.ChatCompletionModerationResults;
  ChatCompletionResponseMessage: strict.ChatCompletionResponseMessage;
  ChatCompletionStreamChoice: strict.ChatCompletionStreamChoice;
  ChatCompletionStreamFunctionCall: strict.ChatCompletionStreamFunctionCall;
  ChatCompletionStreamResponseDelta: strict.ChatCompletionStreamResponseDelta;
  ChatCompletionTokenLogprob: strict.ChatCompletionTokenLogprob;
  ChatCompletionTopLogprob: strict.ChatCompletionTopLogprob;
  ChatCompletionUrlCitation: strict.ChatCompletionUrlCitation;
  CompletionTokensDetails: strict.CompletionTokensDetails;
  CompletionUsage: strict.CompletionUsage;
  CreateChatCompletionResponse: strict.CreateChatCompletionResponse;
  CreateChatCompletionStreamResponse: strict.CreateChatCompletionStreamResponse;
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
  ChatCompletionMessageToolCallChunk: wire.ChatCompletionMessageToolCallChunk;
  ChatCompletionMessageToolCallChunkCustom: wire.ChatCompletionMessageToolCallChunkCustom;
  ChatCompletionMessageToolCallChunkFunction: wire.ChatCompletionMessageToolCallChunkFunction;
  ChatCompletionMessageToolCallFunction: wire.ChatCompletionMessageToolCallFunction;
  ChatCompletionMessageToolCalls: wire.ChatCompletionMessageToolCalls;
  ChatCompletionModeration: wire.ChatCompletionModeration;
  ChatCompletionModerationError: wire.ChatCompletionModerationError;
  ChatCompletionModerationResults: wire.ChatCompletionModerationResults;
  ChatCompletionResponseMessage: wire.ChatCompletionResponseMessage;
  ChatCompletionStreamAudio: wire.ChatCompletionStreamAudio;
  ChatCompletionStreamChoice: wire.ChatCompletionStreamChoice;
  ChatCompletionStreamFunctionCall: wire.ChatCompletionStreamFunctionCall;
  ChatCompletionStreamResponseDelta: wire.ChatCompletionStreamResponseDelta;
  ChatCompletionTokenLogprob: wire.ChatCompletionTokenLogprob;
  ChatCompletionTopLogprob: wire.ChatCompletionTopLogprob;
  ChatCompletionUnrecognizedAnnotation: wire.ChatCompletionUnrecognizedAnnotation;
  ChatCompletionUnrecognizedToolCall: wire.ChatCompletionUnrecognizedToolCall;
  ChatCompletionUrlCitation: wire.ChatCompletionUrlCitation;
  ChatCompletionUrlCitationAnnotation: wire.ChatCompletionUrlCitationAnnotation;
  CompletionTokensDetails: wire.CompletionTokensDetails;
  CompletionUsage: wire.CompletionUsage;
  CreateChatCompletionResponse: wire.CreateChatCompletionResponse;
  CreateChatCompletionStreamResponse: wire.CreateChatCompletionStreamResponse;
  FinishReason: wire.FinishReason;
  KnownFinishReason: wire.KnownFinishReason;
  KnownServiceTier: wire.KnownServiceTier;
  Metadata: wire.Metadata;
  ModerationInputType: wire.ModerationInputType;
  ModerationResultBody: wire.ModerationResultBody;
  PromptTokensDetails: wire.PromptTokensDetails;
  ServiceTier: wire.ServiceTier;
}

/** Every type of the decoded entry, by its name. */
export interface DecodedComponents {
  ChatCompletionAnnotation: decoded.ChatCompletionAnnotation;
  ChatCompletionAudio: decoded.ChatCompletionAudio;
  ChatCompletionChoice: decoded.ChatCompletionChoice;
  ChatCompletionContentPart: decoded.ChatCompletionContentPart;
  ChatCompletionFunctionCall: decoded.ChatCompletionFunctionCall;
  ChatCompletionLogprobs: decoded.ChatCompletionLogprobs;
  ChatCompletionMessageCustomToolCall: decoded.ChatCompletionMessageCustomToolCall;
  ChatCompletionMessageCustomToolCallCustom: decoded.ChatCompletionMessageCustomToolCallCustom;
  ChatCompletionMessageToolCall: decoded.ChatCompletionMessageToolCall;
  ChatCompletionMessageToolCallChunk: decoded.ChatCompletionMessageToolCallChunk;
  ChatCompletionMessageToolCallChunkCustom: decoded.ChatCompletionMessageToolCallChunkCustom;
  ChatCompletionMessageToolCallChunkFunction: decoded.ChatCompletionMessageToolCallChunkFunction;
  ChatCompletionMessageToolCallFunction: decoded.ChatCompletionMessageToolCallFunction;
  ChatCompletionMessageToolCalls: decoded.ChatCompletionMessageToolCalls;
  ChatCompletionModeration: decoded.ChatCompletionModeration;
  ChatCompletionModerationError: decoded.ChatCompletionModerationError;
  ChatCompletionModerationResults: decoded.ChatCompletionModerationResults;
  ChatCompletionResponseMessage: decoded.ChatCompletionResponseMessage;
  ChatCompletionStreamAudio: decoded.ChatCompletionStreamAudio;
  ChatCompletionStreamChoice: decoded.ChatCompletionStreamChoice;
  ChatCompletionStreamFunctionCall: decoded.ChatCompletionStreamFunctionCall;
  ChatCompletionStreamResponseDelta: decoded.ChatCompletionStreamResponseDelta;
  ChatCompletionTokenLogprob: decoded.ChatCompletionTokenLogprob;
  ChatCompletionTopLogprob: decoded.ChatCompletionTopLogprob;
  ChatCompletionUnrecognizedAnnotation: decoded.ChatCompletionUnrecognizedAnnotation;
  ChatCompletionUnrecognizedToolCall: decoded.ChatCompletionUnrecognizedToolCall;
  ChatCompletionUrlCitation: decoded.ChatCompletionUrlCitation;
  ChatCompletionUrlCitationAnnotation: decoded.ChatCompletionUrlCitationAnnotation;
  CompletionTokensDetails: decoded.CompletionTokensDetails;
  CompletionUsage: decoded.CompletionUsage;
  CreateChatCompletionResponse: decoded.CreateChatCompletionResponse;
  CreateChatCompletionStreamResponse: decoded.CreateChatCompletionStreamResponse;
  FinishReason: decoded.FinishReason;
  KnownFinishReason: decoded.KnownFinishReason;
  KnownServiceTier: decoded.KnownServiceTier;
  Metadata: decoded.Metadata;
  ModerationInputType: decoded.ModerationInputType;
  ModerationResultBody: decoded.ModerationResultBody;
  PromptTokensDetails: decoded.PromptTokensDetails;
  ServiceTier: decoded.ServiceTier;
}
