// Written by `pnpm generate` from specification/extensions/copilot.ts: edit that.

import type {
  ChatCompletionChoice,
  ChatCompletionResponseMessage,
  ChatCompletionStreamChoice,
  ChatCompletionStreamResponseDelta,
  CompletionUsage,
  CreateChatCompletionResponse,
  CreateChatCompletionStreamResponse,
} from "../wire/index.js";
import type { ReasoningTokens } from "./shared.js";

/**
 * What a request costs at GitHub Copilot.
 *
 * @see [opencode: its client of GitHub Copilot](https://github.com/anomalyco/opencode/tree/dev/packages/opencode/src/provider/sdk/copilot/chat)
 */
export interface CopilotUsage {
  /** The token counts and prices, by kind of token. */
  token_details?: { [key: string]: unknown }[] | null | undefined;
  /** The price of the request, in billionths of an AI unit. Absent from older answers. */
  total_nano_aiu?: number | null | undefined;
}

/**
 * What GitHub Copilot adds to a response and to a chunk. For `CreateChatCompletionResponse` and
 * `CreateChatCompletionStreamResponse`.
 *
 * @see [opencode: its client of GitHub Copilot](https://github.com/anomalyco/opencode/tree/dev/packages/opencode/src/provider/sdk/copilot/chat)
 */
export interface CopilotResponse {
  /** What the request costs. In the last chunk of a stream. Absent from some answers. */
  copilot_usage?: CopilotUsage | null | undefined;
}

/**
 * What GitHub Copilot adds to a message and to a delta. For `ChatCompletionResponseMessage` and
 * `ChatCompletionStreamResponseDelta`.
 *
 * @see [opencode: its client of GitHub Copilot](https://github.com/anomalyco/opencode/tree/dev/packages/opencode/src/provider/sdk/copilot/chat)
 */
export interface CopilotMessage {
  /** The model's reasoning, as text. In a delta, text to append. Absent where the model didn't reason. */
  reasoning_text?: string | null | undefined;
  /** The model's reasoning, encrypted. The next request returns it unchanged. Absent where the model didn't reason. */
  reasoning_opaque?: string | null | undefined;
  /** Text that hides the length of the answer. It has no meaning. */
  padding?: string | null | undefined;
}

/**
 * Message that the model generated, with the fields of GitHub Copilot.
 *
 * @see [opencode: its client of GitHub Copilot](https://github.com/anomalyco/opencode/tree/dev/packages/opencode/src/provider/sdk/copilot/chat)
 */
export interface CopilotChatCompletionResponseMessage
  extends Omit<ChatCompletionResponseMessage, keyof CopilotMessage>,
    CopilotMessage {}

/**
 * One of the answers to a request, with the fields of GitHub Copilot.
 *
 * @see [opencode: its client of GitHub Copilot](https://github.com/anomalyco/opencode/tree/dev/packages/opencode/src/provider/sdk/copilot/chat)
 */
export interface CopilotChatCompletionChoice extends Omit<ChatCompletionChoice, "message"> {
  /** As on the wire, with the fields of GitHub Copilot. */
  message?: CopilotChatCompletionResponseMessage | null | undefined;
}

/**
 * Token counts of a request, with the fields of GitHub Copilot.
 *
 * @see [SGLang: the protocol of its server](https://github.com/sgl-project/sglang/blob/main/python/sglang/srt/entrypoints/openai/protocol.py)
 */
export interface CopilotCompletionUsage extends Omit<CompletionUsage, keyof ReasoningTokens>, ReasoningTokens {}

/**
 * Chat completion, with the fields of GitHub Copilot.
 *
 * @see [opencode: its client of GitHub Copilot](https://github.com/anomalyco/opencode/tree/dev/packages/opencode/src/provider/sdk/copilot/chat)
 */
export interface CopilotCreateChatCompletionResponse
  extends Omit<CreateChatCompletionResponse, keyof CopilotResponse | "choices" | "usage">,
    CopilotResponse {
  /** As on the wire, with the fields of GitHub Copilot. */
  choices: CopilotChatCompletionChoice[];
  /** As on the wire, with the fields of GitHub Copilot. */
  usage?: CopilotCompletionUsage | null | undefined;
}

/**
 * What a chunk adds to the message, with the fields of GitHub Copilot.
 *
 * @see [opencode: its client of GitHub Copilot](https://github.com/anomalyco/opencode/tree/dev/packages/opencode/src/provider/sdk/copilot/chat)
 */
export interface CopilotChatCompletionStreamResponseDelta
  extends Omit<ChatCompletionStreamResponseDelta, keyof CopilotMessage>,
    CopilotMessage {}

/**
 * What is new of one answer, with the fields of GitHub Copilot.
 *
 * @see [opencode: its client of GitHub Copilot](https://github.com/anomalyco/opencode/tree/dev/packages/opencode/src/provider/sdk/copilot/chat)
 */
export interface CopilotChatCompletionStreamChoice extends Omit<ChatCompletionStreamChoice, "delta" | "message"> {
  /** As on the wire, with the fields of GitHub Copilot. */
  delta?: CopilotChatCompletionStreamResponseDelta | null | undefined;
  /** As on the wire, with the fields of GitHub Copilot. */
  message?: CopilotChatCompletionResponseMessage | null | undefined;
}

/**
 * Chunk of a streamed chat completion, with the fields of GitHub Copilot.
 *
 * @see [opencode: its client of GitHub Copilot](https://github.com/anomalyco/opencode/tree/dev/packages/opencode/src/provider/sdk/copilot/chat)
 */
export interface CopilotCreateChatCompletionStreamResponse
  extends Omit<CreateChatCompletionStreamResponse, keyof CopilotResponse | "choices" | "usage">,
    CopilotResponse {
  /** As on the wire, with the fields of GitHub Copilot. */
  choices?: CopilotChatCompletionStreamChoice[] | null | undefined;
  /** As on the wire, with the fields of GitHub Copilot. */
  usage?: CopilotCompletionUsage | null | undefined;
}

/** What GitHub Copilot adds, by the component that has it. */
export interface CopilotFields {
  CompletionUsage: ReasoningTokens;
  CreateChatCompletionResponse: CopilotResponse;
  CreateChatCompletionStreamResponse: CopilotResponse;
  ChatCompletionResponseMessage: CopilotMessage;
  ChatCompletionStreamResponseDelta: CopilotMessage;
}

/** The types of `copilot`, the value that `extendResponse` and `extendChunk` of the validators get. */
export interface CopilotExtension {
  /** What GitHub Copilot adds to each component. */
  fields: CopilotFields;
  /** A response of GitHub Copilot's. */
  response: CopilotCreateChatCompletionResponse;
  /** A chunk of a stream of GitHub Copilot's. */
  chunk: CopilotCreateChatCompletionStreamResponse;
}
