import {
  decodeChatCompletionAnnotation,
  decodeChatCompletionAudio,
  decodeChatCompletionChoice,
  decodeChatCompletionLogprobs,
  decodeChatCompletionMessageCustomToolCall,
  decodeChatCompletionMessageToolCall,
  decodeChatCompletionMessageToolCallFunction,
  decodeChatCompletionMessageToolCalls,
  decodeChatCompletionModeration,
  decodeChatCompletionModerationResults,
  decodeChatCompletionResponseMessage,
  decodeChatCompletionTokenLogprob,
  decodeChatCompletionTopLogprob,
  decodeChatCompletionUnrecognizedAnnotation,
  decodeChatCompletionUnrecognizedToolCall,
  decodeChatCompletionUrlCitation,
  decodeChatCompletionUrlCitationAnnotation,
  decodeCompletionTokensDetails,
  decodeCompletionUsage,
  decodeCreateChatCompletionResponse,
  decodeModerationResultBody,
  decodePromptTokensDetails,
} from "@chat-completion/core";
import { toModel } from "./kinds/model.js";
import * as wire from "./wire/index.js";

// response

/** Reads a chat completion as servers send it, and gives the model. */
export const CreateChatCompletionResponseSchema = /* @__PURE__ */ toModel(
  wire.CreateChatCompletionResponseSchema,
  decodeCreateChatCompletionResponse,
);

/** Reads one of the answers to a request as servers send it, and gives the model. */
export const ChatCompletionChoiceSchema = /* @__PURE__ */ toModel(
  wire.ChatCompletionChoiceSchema,
  decodeChatCompletionChoice,
);

// message

/** Reads a message that the model generated as servers send it, and gives the model. */
export const ChatCompletionResponseMessageSchema = /* @__PURE__ */ toModel(
  wire.ChatCompletionResponseMessageSchema,
  decodeChatCompletionResponseMessage,
);

/** Reads a remark on a part of the content as servers send it, and gives the model. */
export const ChatCompletionAnnotationSchema = /* @__PURE__ */ toModel(
  wire.ChatCompletionAnnotationSchema,
  decodeChatCompletionAnnotation,
);

/** Reads a citation of a web page as servers send it, and gives the model. */
export const ChatCompletionUrlCitationAnnotationSchema = /* @__PURE__ */ toModel(
  wire.ChatCompletionUrlCitationAnnotationSchema,
  decodeChatCompletionUrlCitationAnnotation,
);

/** Reads an annotation of an unknown type as servers send it, and gives the model. */
export const ChatCompletionUnrecognizedAnnotationSchema = /* @__PURE__ */ toModel(
  wire.ChatCompletionUnrecognizedAnnotationSchema,
  decodeChatCompletionUnrecognizedAnnotation,
);

/** Reads a cited web page as servers send it, and gives the model. */
export const ChatCompletionUrlCitationSchema = /* @__PURE__ */ toModel(
  wire.ChatCompletionUrlCitationSchema,
  decodeChatCompletionUrlCitation,
);

/** Reads a spoken answer as servers send it, and gives the model. */
export const ChatCompletionAudioSchema = /* @__PURE__ */ toModel(
  wire.ChatCompletionAudioSchema,
  decodeChatCompletionAudio,
);

// tool-calls

/** Reads the tool calls of a message as servers send it, and gives the model. */
export const ChatCompletionMessageToolCallsSchema = /* @__PURE__ */ toModel(
  wire.ChatCompletionMessageToolCallsSchema,
  decodeChatCompletionMessageToolCalls,
);

/** Reads a call of a function tool as servers send it, and gives the model. */
export const ChatCompletionMessageToolCallSchema = /* @__PURE__ */ toModel(
  wire.ChatCompletionMessageToolCallSchema,
  decodeChatCompletionMessageToolCall,
);

/** Reads the function that a tool call names as servers send it, and gives the model. */
export const ChatCompletionMessageToolCallFunctionSchema = /* @__PURE__ */ toModel(
  wire.ChatCompletionMessageToolCallFunctionSchema,
  decodeChatCompletionMessageToolCallFunction,
);

/** Reads a call of a custom tool as servers send it, and gives the model. */
export const ChatCompletionMessageCustomToolCallSchema = /* @__PURE__ */ toModel(
  wire.ChatCompletionMessageCustomToolCallSchema,
  decodeChatCompletionMessageCustomToolCall,
);

/** Reads a tool call of an unknown type as servers send it, and gives the model. */
export const ChatCompletionUnrecognizedToolCallSchema = /* @__PURE__ */ toModel(
  wire.ChatCompletionUnrecognizedToolCallSchema,
  decodeChatCompletionUnrecognizedToolCall,
);

// logprobs

/** Reads how likely each token of a choice was as servers send it, and gives the model. */
export const ChatCompletionLogprobsSchema = /* @__PURE__ */ toModel(
  wire.ChatCompletionLogprobsSchema,
  decodeChatCompletionLogprobs,
);

/** Reads a generated token and how likely it was as servers send it, and gives the model. */
export const ChatCompletionTokenLogprobSchema = /* @__PURE__ */ toModel(
  wire.ChatCompletionTokenLogprobSchema,
  decodeChatCompletionTokenLogprob,
);

/** Reads a token that could have stood at a place as servers send it, and gives the model. */
export const ChatCompletionTopLogprobSchema = /* @__PURE__ */ toModel(
  wire.ChatCompletionTopLogprobSchema,
  decodeChatCompletionTopLogprob,
);

// usage

/** Reads how many tokens a request took as servers send it, and gives the model. */
export const CompletionUsageSchema = /* @__PURE__ */ toModel(wire.CompletionUsageSchema, decodeCompletionUsage);

/** Reads what the tokens of a prompt were as servers send it, and gives the model. */
export const PromptTokensDetailsSchema = /* @__PURE__ */ toModel(
  wire.PromptTokensDetailsSchema,
  decodePromptTokensDetails,
);

/** Reads what the generated tokens were as servers send it, and gives the model. */
export const CompletionTokensDetailsSchema = /* @__PURE__ */ toModel(
  wire.CompletionTokensDetailsSchema,
  decodeCompletionTokensDetails,
);

// moderation

/** Reads what moderation found as servers send it, and gives the model. */
export const ChatCompletionModerationSchema = /* @__PURE__ */ toModel(
  wire.ChatCompletionModerationSchema,
  decodeChatCompletionModeration,
);

/** Reads what moderation found, where it succeeded as servers send it, and gives the model. */
export const ChatCompletionModerationResultsSchema = /* @__PURE__ */ toModel(
  wire.ChatCompletionModerationResultsSchema,
  decodeChatCompletionModerationResults,
);

/** Reads what moderation found in one input or output as servers send it, and gives the model. */
export const ModerationResultBodySchema = /* @__PURE__ */ toModel(
  wire.ModerationResultBodySchema,
  decodeModerationResultBody,
);
