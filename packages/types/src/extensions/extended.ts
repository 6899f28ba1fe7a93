// Written by `pnpm generate` from specification/extensions/: edit that.

import type * as wire from "../wire/index.js";
import type { ChatCompletionMessageCustomToolCall, ChatCompletionUnrecognizedToolCall } from "../wire/index.js";
import type { With } from "./with.js";

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
  { tool_calls?: ExtendedChatCompletionMessageToolCalls<Fields> | null | undefined }
>;

/** One of the answers to a request, with the fields of several servers: a union of their `Fields`. */
export type ExtendedChatCompletionChoice<Fields> = With<
  Fields,
  "ChatCompletionChoice",
  wire.ChatCompletionChoice,
  { message?: ExtendedChatCompletionResponseMessage<Fields> | null | undefined }
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

/** What a chunk adds to the message, with the fields of several servers: a union of their `Fields`. */
export type ExtendedChatCompletionStreamResponseDelta<Fields> = With<
  Fields,
  "ChatCompletionStreamResponseDelta",
  wire.ChatCompletionStreamResponseDelta,
  unknown
>;

/** What is new of one answer, with the fields of several servers: a union of their `Fields`. */
export type ExtendedChatCompletionStreamChoice<Fields> = With<
  Fields,
  "ChatCompletionStreamChoice",
  wire.ChatCompletionStreamChoice,
  {
    delta?: ExtendedChatCompletionStreamResponseDelta<Fields> | null | undefined;
    message?: ExtendedChatCompletionResponseMessage<Fields> | null | undefined;
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
