// Written by `pnpm generate` from specification/extensions/mistral.ts: edit that.

import type {
  ChatCompletionChoice,
  ChatCompletionContentPart,
  ChatCompletionMessageCustomToolCall,
  ChatCompletionMessageToolCall,
  ChatCompletionResponseMessage,
  ChatCompletionStreamChoice,
  ChatCompletionStreamResponseDelta,
  ChatCompletionUnrecognizedToolCall,
  CompletionUsage,
  CreateChatCompletionResponse,
  CreateChatCompletionStreamResponse,
} from "../wire/index.js";
import type { ToolCallIndex } from "./shared.js";

/**
 * What Mistral adds to usage. For `CompletionUsage`.
 *
 * @see [@mistralai/mistralai: the types of usage](https://github.com/mistralai/client-ts/blob/main/src/models/components/usageinfo.ts)
 */
export interface MistralUsage {
  /** Tokens of the prompt that came from the cache. Absent where they were not counted. */
  num_cached_tokens?: number | null | undefined;
  /** The tier that served the request: `standard` or `priority`. */
  service_tier?: string | null | undefined;
  /** The length of the audio in the prompt, in seconds. Absent without audio. */
  prompt_audio_seconds?: number | null | undefined;
}

/**
 * What Mistral adds to a message. For `ChatCompletionResponseMessage`.
 *
 * @see [Mistral: chat completion](https://docs.mistral.ai/api/#tag/chat)
 */
export interface MistralMessage {
  /**
   * Whether the message is the beginning of an answer that the request gave. `false` or absent in an answer of its own.
   */
  prefix?: boolean | null | undefined;
}

/**
 * What Mistral adds to a delta. For `ChatCompletionStreamResponseDelta`.
 *
 * @see [Mistral: chat completion](https://docs.mistral.ai/api/#tag/chat)
 */
export interface MistralDelta {
  /** The message that the delta belongs to, from `0`. Absent where there is one message. */
  index?: number | null | undefined;
  /** The server's own data. Absent from most deltas. */
  metadata?: { [key: string]: unknown } | null | undefined;
}

/**
 * What Mistral adds to a chunk. For `CreateChatCompletionStreamResponse`.
 *
 * @see [Mistral: chat completion](https://docs.mistral.ai/api/#tag/chat)
 */
export interface MistralChunk {
  /** Random text that hides the length of the chunk. It has no meaning. Absent from some chunks. */
  p?: string | null | undefined;
}

/**
 * Part of a thought.
 *
 * @see [Mistral: reasoning](https://docs.mistral.ai/capabilities/reasoning)
 */
export interface MistralThinkingPart {
  /** The kind of part, such as `text`. */
  type?: string | null | undefined;
  /** The reasoning. In a delta, text to append. In parts of the type `text` alone. */
  text?: string | null | undefined;
}

/**
 * What Mistral has in a part of the content. For `ChatCompletionContentPart`.
 *
 * @see [Mistral: reasoning](https://docs.mistral.ai/capabilities/reasoning)
 */
export interface MistralContentPart {
  /** The reasoning, in parts. In parts of the type `thinking` alone. */
  thinking?: MistralThinkingPart[] | null | undefined;
  /** Whether the thought is complete. In parts of the type `thinking` alone. */
  closed?: boolean | null | undefined;
  /** The signature of the thought. `null` or absent where there is none. */
  signature?: string | null | undefined;
  /**
   * The sources that the part cites, by their ids in the tool's answer. In parts of the type `reference` alone.
   *
   * @see [Mistral: citations](https://docs.mistral.ai/capabilities/citations)
   */
  reference_ids?: (number | string)[] | null | undefined;
}

/**
 * Part of a message's content, with the fields of Mistral.
 *
 * @see [Mistral: reasoning](https://docs.mistral.ai/capabilities/reasoning)
 */
export interface MistralChatCompletionContentPart
  extends Omit<ChatCompletionContentPart, keyof MistralContentPart>,
    MistralContentPart {}

/**
 * Call of a function tool, with the fields of Mistral.
 *
 * @see [OpenAI API reference: ChatCompletionChunk.choices.delta.tool_calls](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_chunk)
 */
export interface MistralChatCompletionMessageToolCall
  extends Omit<ChatCompletionMessageToolCall, keyof ToolCallIndex>,
    ToolCallIndex {}

/**
 * Tool calls of a message, with the fields of Mistral.
 *
 * @see [@mistralai/mistralai: the types of usage](https://github.com/mistralai/client-ts/blob/main/src/models/components/usageinfo.ts)
 */
export type MistralChatCompletionMessageToolCalls = (
  | MistralChatCompletionMessageToolCall
  | ChatCompletionMessageCustomToolCall
  | ChatCompletionUnrecognizedToolCall
)[];

/**
 * Message that the model generated, with the fields of Mistral.
 *
 * @see [Mistral: chat completion](https://docs.mistral.ai/api/#tag/chat)
 */
export interface MistralChatCompletionResponseMessage
  extends Omit<ChatCompletionResponseMessage, keyof MistralMessage | "content" | "tool_calls">,
    MistralMessage {
  /** As on the wire, with the fields of Mistral. */
  content?: string | MistralChatCompletionContentPart[] | { [key: string]: unknown } | null | undefined;
  /** As on the wire, with the fields of Mistral. */
  tool_calls?: MistralChatCompletionMessageToolCalls | null | undefined;
}

/**
 * One of the answers to a request, with the fields of Mistral.
 *
 * @see [@mistralai/mistralai: the types of usage](https://github.com/mistralai/client-ts/blob/main/src/models/components/usageinfo.ts)
 */
export interface MistralChatCompletionChoice extends Omit<ChatCompletionChoice, "message"> {
  /** As on the wire, with the fields of Mistral. */
  message?: MistralChatCompletionResponseMessage | null | undefined;
}

/**
 * Token counts of a request, with the fields of Mistral.
 *
 * @see [@mistralai/mistralai: the types of usage](https://github.com/mistralai/client-ts/blob/main/src/models/components/usageinfo.ts)
 */
export interface MistralCompletionUsage extends Omit<CompletionUsage, keyof MistralUsage>, MistralUsage {}

/**
 * Chat completion, with the fields of Mistral.
 *
 * @see [@mistralai/mistralai: the types of usage](https://github.com/mistralai/client-ts/blob/main/src/models/components/usageinfo.ts)
 */
export interface MistralCreateChatCompletionResponse extends Omit<CreateChatCompletionResponse, "choices" | "usage"> {
  /** As on the wire, with the fields of Mistral. */
  choices: MistralChatCompletionChoice[];
  /** As on the wire, with the fields of Mistral. */
  usage?: MistralCompletionUsage | null | undefined;
}

/**
 * What a chunk adds to the message, with the fields of Mistral.
 *
 * @see [Mistral: chat completion](https://docs.mistral.ai/api/#tag/chat)
 */
export interface MistralChatCompletionStreamResponseDelta
  extends Omit<ChatCompletionStreamResponseDelta, keyof MistralDelta | "content">,
    MistralDelta {
  /** As on the wire, with the fields of Mistral. */
  content?: string | MistralChatCompletionContentPart[] | { [key: string]: unknown } | null | undefined;
}

/**
 * What is new of one answer, with the fields of Mistral.
 *
 * @see [@mistralai/mistralai: the types of usage](https://github.com/mistralai/client-ts/blob/main/src/models/components/usageinfo.ts)
 */
export interface MistralChatCompletionStreamChoice extends Omit<ChatCompletionStreamChoice, "delta" | "message"> {
  /** As on the wire, with the fields of Mistral. */
  delta?: MistralChatCompletionStreamResponseDelta | null | undefined;
  /** As on the wire, with the fields of Mistral. */
  message?: MistralChatCompletionResponseMessage | null | undefined;
}

/**
 * Chunk of a streamed chat completion, with the fields of Mistral.
 *
 * @see [Mistral: chat completion](https://docs.mistral.ai/api/#tag/chat)
 */
export interface MistralCreateChatCompletionStreamResponse
  extends Omit<CreateChatCompletionStreamResponse, keyof MistralChunk | "choices" | "usage">,
    MistralChunk {
  /** As on the wire, with the fields of Mistral. */
  choices?: MistralChatCompletionStreamChoice[] | null | undefined;
  /** As on the wire, with the fields of Mistral. */
  usage?: MistralCompletionUsage | null | undefined;
}

/** What Mistral adds, by the component that has it. */
export interface MistralFields {
  ChatCompletionMessageToolCall: ToolCallIndex;
  CompletionUsage: MistralUsage;
  ChatCompletionResponseMessage: MistralMessage;
  ChatCompletionStreamResponseDelta: MistralDelta;
  CreateChatCompletionStreamResponse: MistralChunk;
  ChatCompletionContentPart: MistralContentPart;
}

/** The types of `mistral`, the value that `extendResponse` and `extendChunk` of the validators get. */
export interface MistralExtension {
  /** What Mistral adds to each component. */
  fields: MistralFields;
  /** A response of Mistral's. */
  response: MistralCreateChatCompletionResponse;
  /** A chunk of a stream of Mistral's. */
  chunk: MistralCreateChatCompletionStreamResponse;
}
