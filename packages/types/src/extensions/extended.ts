// Written by `pnpm generate` from specification/extensions/: edit that.

import type * as wire from "../wire/index.js";
import type { ChatCompletionMessageCustomToolCall, ChatCompletionUnrecognizedToolCall } from "../wire/index.js";
import type { With } from "./with.js";

/** Part of a message's content, with the fields of several servers: a union of their `Fields`. */
export type ExtendedChatCompletionContentPart<Fields> = With<
  Fields,
  "ChatCompletionContentPart",
  wire.ChatCompletionContentPart,
  unknown
>;

/** Call of a function tool, with the fields of several servers: a union of their `Fields`. */
export type ExtendedChatCompletionMessageToolCall<Fields> = With<
  Fields,
  "ChatCompletionMessageToolCall",
  wire.ChatCompletionMessageToolCall,
  unknown
>;

/** Tool calls of a message, with the fields of several servers: a union of their `Fields`. */
export type ExtendedChatCompletionMessageToolCalls<Fields> = (
  | ExtendedChatCompletionMessageToolCall<Fields>
  | ChatCompletionMessageCustomToolCall
  | ChatCompletionUnrecognizedToolCall
)[];

/** Message that the model generated, with the fields of several servers: a union of their `Fields`. */
export type ExtendedChatCompletionResponseMessage<Fields> = With<
  Fields,
  "ChatCompletionResponseMessage",
  wire.ChatCompletionResponseMessage,
  {
    content?: string | ExtendedChatCompletionContentPart<Fields>[] | { [key: string]: unknown } | null | undefined;
    tool_calls?: ExtendedChatCompletionMessageToolCalls<Fields> | null | undefined;
  }
>;

/** Token that could have stood at a position, with the fields of several servers: a union of their `Fields`. */
export type ExtendedChatCompletionTopLogprob<Fields> = With<
  Fields,
  "ChatCompletionTopLogprob",
  wire.ChatCompletionTopLogprob,
  unknown
>;

/** Generated token with its log probability, with the fields of several servers: a union of their `Fields`. */
export type ExtendedChatCompletionTokenLogprob<Fields> = With<
  Fields,
  "ChatCompletionTokenLogprob",
  wire.ChatCompletionTokenLogprob,
  { top_logprobs?: ExtendedChatCompletionTopLogprob<Fields>[] | null | undefined }
>;

/** Log probabilities of a choice's tokens, with the fields of several servers: a union of their `Fields`. */
export type ExtendedChatCompletionLogprobs<Fields> = With<
  Fields,
  "ChatCompletionLogprobs",
  wire.ChatCompletionLogprobs,
  {
    content?: ExtendedChatCompletionTokenLogprob<Fields>[] | null | undefined;
    refusal?: ExtendedChatCompletionTokenLogprob<Fields>[] | null | undefined;
  }
>;

/** One of the answers to a request, with the fields of several servers: a union of their `Fields`. */
export type ExtendedChatCompletionChoice<Fields> = With<
  Fields,
  "ChatCompletionChoice",
  wire.ChatCompletionChoice,
  {
    message?: ExtendedChatCompletionResponseMessage<Fields> | null | undefined;
    logprobs?: ExtendedChatCompletionLogprobs<Fields> | number | null | undefined;
  }
>;

/** Breakdown of the prompt tokens, with the fields of several servers: a union of their `Fields`. */
export type ExtendedPromptTokensDetails<Fields> = With<
  Fields,
  "PromptTokensDetails",
  wire.PromptTokensDetails,
  unknown
>;

/** Breakdown of the generated tokens, with the fields of several servers: a union of their `Fields`. */
export type ExtendedCompletionTokensDetails<Fields> = With<
  Fields,
  "CompletionTokensDetails",
  wire.CompletionTokensDetails,
  unknown
>;

/** Token counts of a request, with the fields of several servers: a union of their `Fields`. */
export type ExtendedCompletionUsage<Fields> = With<
  Fields,
  "CompletionUsage",
  wire.CompletionUsage,
  {
    prompt_tokens_details?: ExtendedPromptTokensDetails<Fields> | null | undefined;
    completion_tokens_details?: ExtendedCompletionTokensDetails<Fields> | null | undefined;
  }
>;

/** Chat completion, with the fields of several servers: a union of their `Fields`. */
export type ExtendedCreateChatCompletionResponse<Fields> = With<
  Fields,
  "CreateChatCompletionResponse",
  wire.CreateChatCompletionResponse,
  { choices: ExtendedChatCompletionChoice<Fields>[]; usage?: ExtendedCompletionUsage<Fields> | null | undefined }
>;

/** Piece of a tool call, with the fields of several servers: a union of their `Fields`. */
export type ExtendedChatCompletionMessageToolCallChunk<Fields> = With<
  Fields,
  "ChatCompletionMessageToolCallChunk",
  wire.ChatCompletionMessageToolCallChunk,
  unknown
>;

/** What a chunk adds to the message, with the fields of several servers: a union of their `Fields`. */
export type ExtendedChatCompletionStreamResponseDelta<Fields> = With<
  Fields,
  "ChatCompletionStreamResponseDelta",
  wire.ChatCompletionStreamResponseDelta,
  {
    content?: string | ExtendedChatCompletionContentPart<Fields>[] | { [key: string]: unknown } | null | undefined;
    tool_calls?: ExtendedChatCompletionMessageToolCallChunk<Fields>[] | null | undefined;
  }
>;

/** What is new of one answer, with the fields of several servers: a union of their `Fields`. */
export type ExtendedChatCompletionStreamChoice<Fields> = With<
  Fields,
  "ChatCompletionStreamChoice",
  wire.ChatCompletionStreamChoice,
  {
    delta?: ExtendedChatCompletionStreamResponseDelta<Fields> | null | undefined;
    message?: ExtendedChatCompletionResponseMessage<Fields> | null | undefined;
    logprobs?: ExtendedChatCompletionLogprobs<Fields> | number | null | undefined;
  }
>;

/** Chunk of a streamed chat completion, with the fields of several servers: a union of their `Fields`. */
export type ExtendedCreateChatCompletionStreamResponse<Fields> = With<
  Fields,
  "CreateChatCompletionStreamResponse",
  wire.CreateChatCompletionStreamResponse,
  {
    choices?: ExtendedChatCompletionStreamChoice<Fields>[] | null | undefined;
    usage?: ExtendedCompletionUsage<Fields> | null | undefined;
  }
>;
