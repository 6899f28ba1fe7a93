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
  encodeChatCompletionAnnotation,
  encodeChatCompletionAudio,
  encodeChatCompletionChoice,
  encodeChatCompletionLogprobs,
  encodeChatCompletionMessageCustomToolCall,
  encodeChatCompletionMessageToolCall,
  encodeChatCompletionMessageToolCallFunction,
  encodeChatCompletionMessageToolCalls,
  encodeChatCompletionModeration,
  encodeChatCompletionModerationResults,
  encodeChatCompletionResponseMessage,
  encodeChatCompletionTokenLogprob,
  encodeChatCompletionTopLogprob,
  encodeChatCompletionUnrecognizedAnnotation,
  encodeChatCompletionUnrecognizedToolCall,
  encodeChatCompletionUrlCitation,
  encodeChatCompletionUrlCitationAnnotation,
  encodeCompletionTokensDetails,
  encodeCompletionUsage,
  encodeCreateChatCompletionResponse,
  encodeModerationResultBody,
  encodePromptTokensDetails,
} from "@chat-completion/core";
import { toWire } from "./kinds/model.js";
import * as wire from "./wire/index.js";

// response

/** Reads a chat completion in the model, and gives what a server sends. */
export const CreateChatCompletionResponseToWireSchema = /* @__PURE__ */ toWire(
  wire.CreateChatCompletionResponseSchema,
  decodeCreateChatCompletionResponse,
  encodeCreateChatCompletionResponse,
);

/** Reads one of the answers to a request in the model, and gives what a server sends. */
export const ChatCompletionChoiceToWireSchema = /* @__PURE__ */ toWire(
  wire.ChatCompletionChoiceSchema,
  decodeChatCompletionChoice,
  encodeChatCompletionChoice,
);

// message

/** Reads a message that the model generated in the model, and gives what a server sends. */
export const ChatCompletionResponseMessageToWireSchema = /* @__PURE__ */ toWire(
  wire.ChatCompletionResponseMessageSchema,
  decodeChatCompletionResponseMessage,
  encodeChatCompletionResponseMessage,
);

/** Reads a remark on a part of the content in the model, and gives what a server sends. */
export const ChatCompletionAnnotationToWireSchema = /* @__PURE__ */ toWire(
  wire.ChatCompletionAnnotationSchema,
  decodeChatCompletionAnnotation,
  encodeChatCompletionAnnotation,
);

/** Reads a citation of a web page in the model, and gives what a server sends. */
export const ChatCompletionUrlCitationAnnotationToWireSchema = /* @__PURE__ */ toWire(
  wire.ChatCompletionUrlCitationAnnotationSchema,
  decodeChatCompletionUrlCitationAnnotation,
  encodeChatCompletionUrlCitationAnnotation,
);

/** Reads an annotation of an unknown type in the model, and gives what a server sends. */
export const ChatCompletionUnrecognizedAnnotationToWireSchema = /* @__PURE__ */ toWire(
  wire.ChatCompletionUnrecognizedAnnotationSchema,
  decodeChatCompletionUnrecognizedAnnotation,
  encodeChatCompletionUnrecognizedAnnotation,
);

/** Reads a cited web page in the model, and gives what a server sends. */
export const ChatCompletionUrlCitationToWireSchema = /* @__PURE__ */ toWire(
  wire.ChatCompletionUrlCitationSchema,
  decodeChatCompletionUrlCitation,
  encodeChatCompletionUrlCitation,
);

/** Reads a spoken answer in the model, and gives what a server sends. */
export const ChatCompletionAudioToWireSchema = /* @__PURE__ */ toWire(
  wire.ChatCompletionAudioSchema,
  decodeChatCompletionAudio,
  encodeChatCompletionAudio,
);

// tool-calls

/** Reads the tool calls of a message in the model, and gives what a server sends. */
export const ChatCompletionMessageToolCallsToWireSchema = /* @__PURE__ */ toWire(
  wire.ChatCompletionMessageToolCallsSchema,
  decodeChatCompletionMessageToolCalls,
  encodeChatCompletionMessageToolCalls,
);

/** Reads a call of a function tool in the model, and gives what a server sends. */
export const ChatCompletionMessageToolCallToWireSchema = /* @__PURE__ */ toWire(
  wire.ChatCompletionMessageToolCallSchema,
  decodeChatCompletionMessageToolCall,
  encodeChatCompletionMessageToolCall,
);

/** Reads the function that a tool call names in the model, and gives what a server sends. */
export const ChatCompletionMessageToolCallFunctionToWireSchema = /* @__PURE__ */ toWire(
  wire.ChatCompletionMessageToolCallFunctionSchema,
  decodeChatCompletionMessageToolCallFunction,
  encodeChatCompletionMessageToolCallFunction,
);

/** Reads a call of a custom tool in the model, and gives what a server sends. */
export const ChatCompletionMessageCustomToolCallToWireSchema = /* @__PURE__ */ toWire(
  wire.ChatCompletionMessageCustomToolCallSchema,
  decodeChatCompletionMessageCustomToolCall,
  encodeChatCompletionMessageCustomToolCall,
);

/** Reads a tool call of an unknown type in the model, and gives what a server sends. */
export const ChatCompletionUnrecognizedToolCallToWireSchema = /* @__PURE__ */ toWire(
  wire.ChatCompletionUnrecognizedToolCallSchema,
  decodeChatCompletionUnrecognizedToolCall,
  encodeChatCompletionUnrecognizedToolCall,
);

// logprobs

/** Reads how likely each token of a choice was in the model, and gives what a server sends. */
export const ChatCompletionLogprobsToWireSchema = /* @__PURE__ */ toWire(
  wire.ChatCompletionLogprobsSchema,
  decodeChatCompletionLogprobs,
  encodeChatCompletionLogprobs,
);

/** Reads a generated token and how likely it was in the model, and gives what a server sends. */
export const ChatCompletionTokenLogprobToWireSchema = /* @__PURE__ */ toWire(
  wire.ChatCompletionTokenLogprobSchema,
  decodeChatCompletionTokenLogprob,
  encodeChatCompletionTokenLogprob,
);

/** Reads a token that could have stood at a place in the model, and gives what a server sends. */
export const ChatCompletionTopLogprobToWireSchema = /* @__PURE__ */ toWire(
  wire.ChatCompletionTopLogprobSchema,
  decodeChatCompletionTopLogprob,
  encodeChatCompletionTopLogprob,
);

// usage

/** Reads how many tokens a request took in the model, and gives what a server sends. */
export const CompletionUsageToWireSchema = /* @__PURE__ */ toWire(
  wire.CompletionUsageSchema,
  decodeCompletionUsage,
  encodeCompletionUsage,
);

/** Reads what the tokens of a prompt were in the model, and gives what a server sends. */
export const PromptTokensDetailsToWireSchema = /* @__PURE__ */ toWire(
  wire.PromptTokensDetailsSchema,
  decodePromptTokensDetails,
  encodePromptTokensDetails,
);

/** Reads what the generated tokens were in the model, and gives what a server sends. */
export const CompletionTokensDetailsToWireSchema = /* @__PURE__ */ toWire(
  wire.CompletionTokensDetailsSchema,
  decodeCompletionTokensDetails,
  encodeCompletionTokensDetails,
);

// moderation

/** Reads what moderation found in the model, and gives what a server sends. */
export const ChatCompletionModerationToWireSchema = /* @__PURE__ */ toWire(
  wire.ChatCompletionModerationSchema,
  decodeChatCompletionModeration,
  encodeChatCompletionModeration,
);

/** Reads what moderation found, where it succeeded in the model, and gives what a server sends. */
export const ChatCompletionModerationResultsToWireSchema = /* @__PURE__ */ toWire(
  wire.ChatCompletionModerationResultsSchema,
  decodeChatCompletionModerationResults,
  encodeChatCompletionModerationResults,
);

/** Reads what moderation found in one input or output in the model, and gives what a server sends. */
export const ModerationResultBodyToWireSchema = /* @__PURE__ */ toWire(
  wire.ModerationResultBodySchema,
  decodeModerationResultBody,
  encodeModerationResultBody,
);
