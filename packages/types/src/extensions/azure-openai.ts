// Written by `pnpm generate` from specification/extensions/azure-openai.ts: edit that.

import type {
  ChatCompletionChoice,
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
import type { MatchedStop, ReasoningContent, ToolCallIndex } from "./shared.js";

/**
 * Result of a filter that knows degrees.
 *
 * @see [Azure OpenAI: content filter annotations](https://learn.microsoft.com/en-us/azure/ai-services/openai/concepts/content-filter-annotations)
 */
export interface AzureOpenAISeverityResult {
  /** Whether the filter removed the text. */
  filtered?: boolean | null | undefined;
  /** How bad the text is: `safe`, `low`, `medium` or `high`. */
  severity?: string | null | undefined;
}

/**
 * Public code that an answer is like.
 *
 * @see [Azure OpenAI: content filter annotations](https://learn.microsoft.com/en-us/azure/ai-services/openai/concepts/content-filter-annotations)
 */
export interface AzureOpenAICitation {
  /** The address of the code. */
  URL?: string | null | undefined;
  /** The license of the code. */
  license?: string | null | undefined;
}

/**
 * Result of a filter that finds something or doesn't.
 *
 * @see [Azure OpenAI: content filter annotations](https://learn.microsoft.com/en-us/azure/ai-services/openai/concepts/content-filter-annotations)
 */
export interface AzureOpenAIDetectionResult {
  /** Whether the filter removed the text. */
  filtered?: boolean | null | undefined;
  /** Whether the filter found what it looks for. */
  detected?: boolean | null | undefined;
  /** The public code that the answer is like. In `protected_material_code` alone. */
  citation?: AzureOpenAICitation | null | undefined;
}

/**
 * Error of the filter.
 *
 * @see [Azure OpenAI: content filter annotations](https://learn.microsoft.com/en-us/azure/ai-services/openai/concepts/content-filter-annotations)
 */
export interface AzureOpenAIFilterError {
  /** The error's code. */
  code?: string | null | undefined;
  /** What went wrong. */
  message?: string | null | undefined;
}

/**
 * Results of the content filter.
 *
 * @see [Azure OpenAI: content filter annotations](https://learn.microsoft.com/en-us/azure/ai-services/openai/concepts/content-filter-annotations)
 */
export interface AzureOpenAIContentFilterResults {
  /** Hate and unfairness. Absent where this filter did not run. */
  hate?: AzureOpenAISeverityResult | null | undefined;
  /** Self-harm. Absent where this filter did not run. */
  self_harm?: AzureOpenAISeverityResult | null | undefined;
  /** Sexual content. Absent where this filter did not run. */
  sexual?: AzureOpenAISeverityResult | null | undefined;
  /** Violence. Absent where this filter did not run. */
  violence?: AzureOpenAISeverityResult | null | undefined;
  /** Swear words. Absent where this filter did not run. */
  profanity?: AzureOpenAIDetectionResult | null | undefined;
  /** An attack by the user's prompt. Absent where this filter did not run. */
  jailbreak?: AzureOpenAIDetectionResult | null | undefined;
  /** An attack by a document in the prompt. Absent where this filter did not run. */
  indirect_attack?: AzureOpenAIDetectionResult | null | undefined;
  /** Known text that is protected. Absent where this filter did not run. */
  protected_material_text?: AzureOpenAIDetectionResult | null | undefined;
  /** Known code from public repositories. Absent where this filter did not run. */
  protected_material_code?: AzureOpenAIDetectionResult | null | undefined;
  /** The results of the customer's own lists of words. Of any type. */
  custom_blocklists?: unknown;
  /** Why the filter could not run. Absent where it ran. The text was not filtered then. */
  error?: AzureOpenAIFilterError | null | undefined;
}

/**
 * Results of the content filter for one prompt.
 *
 * @see [Azure OpenAI: content filter annotations](https://learn.microsoft.com/en-us/azure/ai-services/openai/concepts/content-filter-annotations)
 */
export interface AzureOpenAIPromptFilterResult {
  /** The prompt's position among the prompts, from `0`. */
  prompt_index?: number | null | undefined;
  /** What the filter found in the prompt. */
  content_filter_results?: AzureOpenAIContentFilterResults | null | undefined;
}

/**
 * What Azure OpenAI adds to a response and to a chunk. For `CreateChatCompletionResponse` and
 * `CreateChatCompletionStreamResponse`.
 *
 * @see [Azure OpenAI: content filter annotations](https://learn.microsoft.com/en-us/azure/ai-services/openai/concepts/content-filter-annotations)
 */
export interface AzureOpenAIResponse {
  /**
   * What the content filter found in the prompts. In a stream, in the first chunk alone, which has no choices. `null`
   * or absent where no filter ran.
   */
  prompt_filter_results?: AzureOpenAIPromptFilterResult[] | null | undefined;
}

/**
 * What Azure OpenAI adds to a choice. For `ChatCompletionChoice` and `ChatCompletionStreamChoice`.
 *
 * @see [Azure OpenAI: content filter annotations](https://learn.microsoft.com/en-us/azure/ai-services/openai/concepts/content-filter-annotations)
 */
export interface AzureOpenAIChoice {
  /** What the content filter found in the answer. Empty where nothing was checked, as in a chunk without text. */
  content_filter_results?: AzureOpenAIContentFilterResults | null | undefined;
}

/**
 * Part of an answer that results of the asynchronous filter are of.
 *
 * @see [Azure OpenAI: content streaming](https://learn.microsoft.com/en-us/azure/ai-services/openai/concepts/content-streaming)
 */
export interface AzureOpenAIContentFilterOffsets {
  /** How far the answer is checked, in characters from its beginning. */
  check_offset?: number | null | undefined;
  /** Where the part begins, in characters. */
  start_offset?: number | null | undefined;
  /** Where the part ends, in characters. */
  end_offset?: number | null | undefined;
}

/**
 * What Azure OpenAI adds to a choice of a chunk alone. For `ChatCompletionStreamChoice`.
 *
 * @see [Azure OpenAI: content streaming](https://learn.microsoft.com/en-us/azure/ai-services/openai/concepts/content-streaming)
 */
export interface AzureOpenAIStreamChoice {
  /** The part of the answer that the results are of. With the asynchronous filter alone, in chunks of their own. */
  content_filter_offsets?: AzureOpenAIContentFilterOffsets | null | undefined;
  /** The filter's results in another form. Of any type. */
  content_filter_raw?: unknown;
}

/**
 * Times that a request took in Azure, in milliseconds.
 *
 * @see [Azure OpenAI: REST API reference](https://learn.microsoft.com/en-us/azure/ai-services/openai/reference)
 */
export interface AzureOpenAILatencyCheckpoint {
  /** The time before the model began. */
  pre_inference_ms?: number | null | undefined;
  /** The model's time to the first token. */
  engine_ttft_ms?: number | null | undefined;
  /** The model's time to the last token. */
  engine_ttlt_ms?: number | null | undefined;
  /** The model's time between two tokens. */
  engine_tbt_ms?: number | null | undefined;
  /** The service's time to the first token. */
  service_ttft_ms?: number | null | undefined;
  /** The service's time to the last token. */
  service_ttlt_ms?: number | null | undefined;
  /** The service's time between two tokens. */
  service_tbt_ms?: number | null | undefined;
  /** The time to the first token that the user sees. */
  user_visible_ttft_ms?: number | null | undefined;
  /** The time of the whole request. */
  total_duration_ms?: number | null | undefined;
}

/**
 * What Azure OpenAI adds to usage. For `CompletionUsage`.
 *
 * @see [Azure OpenAI: REST API reference](https://learn.microsoft.com/en-us/azure/ai-services/openai/reference)
 */
export interface AzureOpenAIUsage {
  /** The times that the request took. Azure doesn't document it. Absent from most models. */
  latency_checkpoint?: AzureOpenAILatencyCheckpoint | null | undefined;
  /**
   * Tokens of audio in the prompt. Azure doesn't document it. The specification has them in `prompt_tokens_details`.
   */
  audio_prompt_tokens?: number | null | undefined;
}

/**
 * What Azure OpenAI adds to a chunk alone. For `CreateChatCompletionStreamResponse`.
 *
 * @see [Azure OpenAI: REST API reference](https://learn.microsoft.com/en-us/azure/ai-services/openai/reference)
 */
export interface AzureOpenAIChunk {
  /** The times that the request took. Azure doesn't document it. In the last chunk of some models. */
  latency_checkpoint?: AzureOpenAILatencyCheckpoint | null | undefined;
}

/**
 * Call of a function tool, with the fields of Azure OpenAI.
 *
 * @see [OpenAI API reference: ChatCompletionChunk.choices.delta.tool_calls](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_chunk)
 */
export interface AzureOpenAIChatCompletionMessageToolCall
  extends Omit<ChatCompletionMessageToolCall, keyof ToolCallIndex>,
    ToolCallIndex {}

/**
 * Tool calls of a message, with the fields of Azure OpenAI.
 *
 * @see [Azure OpenAI: content filter annotations](https://learn.microsoft.com/en-us/azure/ai-services/openai/concepts/content-filter-annotations)
 */
export type AzureOpenAIChatCompletionMessageToolCalls = (
  | AzureOpenAIChatCompletionMessageToolCall
  | ChatCompletionMessageCustomToolCall
  | ChatCompletionUnrecognizedToolCall
)[];

/**
 * Message that the model generated, with the fields of Azure OpenAI.
 *
 * @see [DeepSeek: thinking mode](https://api-docs.deepseek.com/guides/thinking_mode)
 */
export interface AzureOpenAIChatCompletionResponseMessage
  extends Omit<ChatCompletionResponseMessage, keyof ReasoningContent | "tool_calls">,
    ReasoningContent {
  /** As on the wire, with the fields of Azure OpenAI. */
  tool_calls?: AzureOpenAIChatCompletionMessageToolCalls | null | undefined;
}

/**
 * One of the answers to a request, with the fields of Azure OpenAI.
 *
 * @see [SGLang: the protocol of its server](https://github.com/sgl-project/sglang/blob/main/python/sglang/srt/entrypoints/openai/protocol.py)
 */
export interface AzureOpenAIChatCompletionChoice
  extends Omit<ChatCompletionChoice, keyof MatchedStop | keyof AzureOpenAIChoice | "message">,
    MatchedStop,
    AzureOpenAIChoice {
  /** As on the wire, with the fields of Azure OpenAI. */
  message?: AzureOpenAIChatCompletionResponseMessage | null | undefined;
}

/**
 * Token counts of a request, with the fields of Azure OpenAI.
 *
 * @see [Azure OpenAI: REST API reference](https://learn.microsoft.com/en-us/azure/ai-services/openai/reference)
 */
export interface AzureOpenAICompletionUsage extends Omit<CompletionUsage, keyof AzureOpenAIUsage>, AzureOpenAIUsage {}

/**
 * Chat completion, with the fields of Azure OpenAI.
 *
 * @see [Azure OpenAI: content filter annotations](https://learn.microsoft.com/en-us/azure/ai-services/openai/concepts/content-filter-annotations)
 */
export interface AzureOpenAICreateChatCompletionResponse
  extends Omit<CreateChatCompletionResponse, keyof AzureOpenAIResponse | "choices" | "usage">,
    AzureOpenAIResponse {
  /** As on the wire, with the fields of Azure OpenAI. */
  choices: AzureOpenAIChatCompletionChoice[];
  /** As on the wire, with the fields of Azure OpenAI. */
  usage?: AzureOpenAICompletionUsage | null | undefined;
}

/**
 * What a chunk adds to the message, with the fields of Azure OpenAI.
 *
 * @see [DeepSeek: thinking mode](https://api-docs.deepseek.com/guides/thinking_mode)
 */
export interface AzureOpenAIChatCompletionStreamResponseDelta
  extends Omit<ChatCompletionStreamResponseDelta, keyof ReasoningContent>,
    ReasoningContent {}

/**
 * What is new of one answer, with the fields of Azure OpenAI.
 *
 * @see [SGLang: the protocol of its server](https://github.com/sgl-project/sglang/blob/main/python/sglang/srt/entrypoints/openai/protocol.py)
 */
export interface AzureOpenAIChatCompletionStreamChoice
  extends Omit<
      ChatCompletionStreamChoice,
      keyof MatchedStop | keyof AzureOpenAIChoice | keyof AzureOpenAIStreamChoice | "delta" | "message"
    >,
    MatchedStop,
    AzureOpenAIChoice,
    AzureOpenAIStreamChoice {
  /** As on the wire, with the fields of Azure OpenAI. */
  delta?: AzureOpenAIChatCompletionStreamResponseDelta | null | undefined;
  /** As on the wire, with the fields of Azure OpenAI. */
  message?: AzureOpenAIChatCompletionResponseMessage | null | undefined;
}

/**
 * Chunk of a streamed chat completion, with the fields of Azure OpenAI.
 *
 * @see [Azure OpenAI: content filter annotations](https://learn.microsoft.com/en-us/azure/ai-services/openai/concepts/content-filter-annotations)
 */
export interface AzureOpenAICreateChatCompletionStreamResponse
  extends Omit<
      CreateChatCompletionStreamResponse,
      keyof AzureOpenAIResponse | keyof AzureOpenAIChunk | "choices" | "usage"
    >,
    AzureOpenAIResponse,
    AzureOpenAIChunk {
  /** As on the wire, with the fields of Azure OpenAI. */
  choices?: AzureOpenAIChatCompletionStreamChoice[] | null | undefined;
  /** As on the wire, with the fields of Azure OpenAI. */
  usage?: AzureOpenAICompletionUsage | null | undefined;
}

/** What Azure OpenAI adds, by the component that has it. */
export interface AzureOpenAIFields {
  ChatCompletionResponseMessage: ReasoningContent;
  ChatCompletionStreamResponseDelta: ReasoningContent;
  ChatCompletionChoice: MatchedStop & AzureOpenAIChoice;
  ChatCompletionStreamChoice: MatchedStop & AzureOpenAIChoice & AzureOpenAIStreamChoice;
  ChatCompletionMessageToolCall: ToolCallIndex;
  CreateChatCompletionResponse: AzureOpenAIResponse;
  CreateChatCompletionStreamResponse: AzureOpenAIResponse & AzureOpenAIChunk;
  CompletionUsage: AzureOpenAIUsage;
}

/** The types of `azureOpenAI`, the value that `extendResponse` and `extendChunk` of the validators get. */
export interface AzureOpenAIExtension {
  /** What Azure OpenAI adds to each component. */
  fields: AzureOpenAIFields;
  /** A response of Azure OpenAI's. */
  response: AzureOpenAICreateChatCompletionResponse;
  /** A chunk of a stream of Azure OpenAI's. */
  chunk: AzureOpenAICreateChatCompletionStreamResponse;
}
