import {
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
  encodeCreateChatCompletionResponse,
);

/** Reads one of the answers to a request in the model, and gives what a server sends. */
export const ChatCompletionChoiceToWireSchema = /* @__PURE__ */ toWire(
  wire.ChatCompletionChoiceSchema,
  encodeChatCompletionChoice,
);

// message

/** Reads a message that the model generated in the model, and gives what a server sends. */
export const ChatCompletionResponseMessageToWireSchema = /* @__PURE__ */ toWire(
  wire.ChatCompletionResponseMessageSchema,
  encodeChatCompletionResponseMessage,
);

/** Reads a remark on a part of the content in the model, and gives what a server sends. */
export const ChatCompletionAnnotationToWireSchema = /* @__PURE__ */ toWire(
  wire.ChatCompletionAnnotationSchema,
  encodeChatCompletionAnnotation,
);

/** Reads a citation of a web page in the model, and gives what a server sends. */
export const ChatCompletionUrlCitationAnnotationToWireSchema = /* @__PURE__ */ toWire(
  wire.ChatCompletionUrlCitationAnnotationSchema,
  encodeChatCompletionUrlCitationAnnotation,
);

/** Reads an annotation of an unknown type in the model, and gives what a server sends. */
export const ChatCompletionUnrecognizedAnnotationToWireSchema = /* @__PURE__ */ toWire(
  wire.ChatCompletionUnrecognizedAnnotationSchema,
  encodeChatCompletionUnrecognizedAnnotation,
);

/** Reads a cited web page in the model, and gives what a server sends. */
export const ChatCompletionUrlCitationToWireSchema = /* @__PURE__ */ toWire(
  wire.ChatCompletionUrlCitationSchema,
  encodeChatCompletionUrlCitation,
);

/** Reads a spoken answer in the model, and gives what a server sends. */
export const ChatCompletionAudioToWireSchema = /* @__PURE__ */ toWire(
  wire.ChatCompletionAudioSchema,
  encodeChatCompletionAudio,
);

// tool-calls

/** Reads the tool calls of a message in the model, and gives what a server sends. */
export const ChatCompletionMessageToolCallsToWireSchema = /* @__PURE__ */ toWire(
  wire.ChatCompletionMessageToolCallsSchema,
  encodeChatCompletionMessageToolCalls,
);

/** Reads a call of a function tool in the model, and gives what a server sends. */
export const ChatCompletionMessageToolCallToWireSchema = /* @__PURE__ */ toWire(
  wire.ChatCompletionMessageToolCallSchema,
  encodeChatCompletionMessageToolCall,
);

/** Reads the function that a tool call names in the model, and gives what a server sends. */
export const ChatCompletionMessageToolCallFunctionToWireSchema = /* @__PURE__ */ toWire(
  wire.ChatCompletionMessageToolCallFunctionSchema,
  encodeChatCompletionMessageToolCallFunction,
);

/** Reads a call of a custom tool in the model, and gives what a server sends. */
export const ChatCompletionMessageCustomToolCallToWireSchema = /* @__PURE__ */ toWire(
  wire.ChatCompletionMessageCustomToolCallSchema,
  encodeChatCompletionMessageCustomToolCall,
);

/** Reads a tool call of an unknown type in the model, and gives what a server sends. */
export const ChatCompletionUnrecognizedToolCallToWireSchema = /* @__PURE__ */ toWire(
  wire.ChatCompletionUnrecognizedToolCallSchema,
  encodeChatCompletionUnrecognizedToolCall,
);

// logprobs

/** Reads how likely each token of a choice was in the model, and gives what a server sends. */
export const ChatCompletionLogprobsToWireSchema = /* @__PURE__ */ toWire(
  wire.ChatCompletionLogprobsSchema,
  encodeChatCompletionLogprobs,
);

/** Reads a generated token and how likely it was in the model, and gives what a server sends. */
export const ChatCompletionTokenLogprobToWireSchema = /* @__PURE__ */ toWire(
  wire.ChatCompletionTokenLogprobSchema,
  encodeChatCompletionTokenLogprob,
);

/** Reads a token that could have stood at a place in the model, and gives what a server sends. */
export const ChatCompletionTopLogprobToWireSchema = /* @__PURE__ */ toWire(
  wire.ChatCompletionTopLogprobSchema,
  encodeChatCompletionTopLogprob,
);

// usage

/** Reads how many tokens a request took in the model, and gives what a server sends. */
export const CompletionUsageToWireSchema = /* @__PURE__ */ toWire(wire.CompletionUsageSchema, encodeCompletionUsage);

/** Reads what the tokens of a prompt were in the model, and gives what a server sends. */
export const PromptTokensDetailsToWireSchema = /* @__PURE__ */ toWire(
  wire.PromptTokensDetailsSchema,
  encodePromptTokensDetails,
);

/** Reads what the generated tokens were in the model, and gives what a server sends. */
export const CompletionTokensDetailsToWireSchema = /* @__PURE__ */ toWire(
  wire.CompletionTokensDetailsSchema,
  encodeCompletionTokensDetails,
);

// moderation

/** Reads what moderation found in the model, and gives what a server sends. */
export const ChatCompletionModerationToWireSchema = /* @__PURE__ */ toWire(
  wire.ChatCompletionModerationSchema,
  encodeChatCompletionModeration,
);

/** Reads what moderation found, where it succeeded in the model, and gives what a server sends. */
export const ChatCompletionModerationResultsToWireSchema = /* @__PURE__ */ toWire(
  wire.ChatCompletionModerationResultsSchema,
  encodeChatCompletionModerationResults,
);

/** Reads what moderation found in one input or output in the model, and gives what a server sends. */
export const ModerationResultBodyToWireSchema = /* @__PURE__ */ toWire(
  wire.ModerationResultBodySchema,
  encodeModerationResultBody,
);
