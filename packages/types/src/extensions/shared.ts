// Written by `pnpm generate` from specification/extensions/shared.ts: edit that.

/**
 * Reasoning of the model, as text under `reasoning_content`. For `ChatCompletionResponseMessage` and
 * `ChatCompletionStreamResponseDelta`.
 *
 * @see [DeepSeek: thinking mode](https://api-docs.deepseek.com/guides/thinking_mode)
 */
export interface ReasoningContent {
  /**
   * The model's reasoning, as text. In a delta, text to append. `null`, empty or absent where the model didn't reason,
   * or the server doesn't show it.
   */
  reasoning_content?: string | null | undefined;
}

/**
 * Reasoning of the model, as text under `reasoning`. For `ChatCompletionResponseMessage` and
 * `ChatCompletionStreamResponseDelta`.
 *
 * @see [OpenRouter: reasoning tokens](https://openrouter.ai/docs/use-cases/reasoning-tokens)
 */
export interface Reasoning {
  /**
   * The model's reasoning, as text. In a delta, text to append. `null`, empty or absent where the model didn't reason,
   * or the server doesn't show it.
   */
  reasoning?: string | null | undefined;
}

/**
 * One part of the model's reasoning.
 *
 * @see [OpenRouter: reasoning tokens](https://openrouter.ai/docs/use-cases/reasoning-tokens)
 */
export interface ReasoningDetail {
  /** What the part has. `reasoning.text`, `reasoning.summary`, `reasoning.encrypted`, or a word that came later. */
  type: string;
  /** The part's position among the parts, from `0`. In a stream, pieces with one index are one part. */
  index?: number | null | undefined;
  /** The part's id. `null` or absent where there is none. */
  id?: string | null | undefined;
  /**
   * The form of the part, as the model's provider names it. For instance `anthropic-claude-v1`. `null` or absent where
   * it is not known.
   */
  format?: string | null | undefined;
  /** The reasoning. In a delta, text to append. In parts of the type `reasoning.text` alone. */
  text?: string | null | undefined;
  /** A summary of the reasoning. In a delta, text to append. In parts of the type `reasoning.summary` alone. */
  summary?: string | null | undefined;
  /** The reasoning, encrypted. Only the provider can read it. In parts of the type `reasoning.encrypted` alone. */
  data?: string | null | undefined;
  /**
   * The provider's signature of the text. The next request returns it unchanged. `null` or absent where there is none.
   */
  signature?: string | null | undefined;
}

/**
 * Reasoning of the model, in parts that the next request can return. For `ChatCompletionResponseMessage` and
 * `ChatCompletionStreamResponseDelta`.
 *
 * @see [OpenRouter: reasoning tokens](https://openrouter.ai/docs/use-cases/reasoning-tokens)
 */
export interface ReasoningDetails {
  /**
   * The model's reasoning, in parts that the next request can return. In a delta, pieces of the parts. Empty, `null` or
   * absent where there are none.
   */
  reasoning_details?: ReasoningDetail[] | null | undefined;
}

/**
 * Place of a generated image.
 *
 * @see [OpenRouter: image generation](https://openrouter.ai/docs/features/multimodal/image-generation)
 */
export interface GeneratedImageUrl {
  /** The image, as a `data:` URL in Base64, or its address. */
  url: string;
}

/**
 * Image that the model generated.
 *
 * @see [OpenRouter: image generation](https://openrouter.ai/docs/features/multimodal/image-generation)
 */
export interface GeneratedImage {
  /** The kind of part: `image_url`. */
  type?: string | null | undefined;
  /** The image's position among the images, from `0`. */
  index?: number | null | undefined;
  /** Where the image is. */
  image_url: GeneratedImageUrl;
}

/**
 * Images that the model generated. For `ChatCompletionResponseMessage` and `ChatCompletionStreamResponseDelta`.
 *
 * @see [OpenRouter: image generation](https://openrouter.ai/docs/features/multimodal/image-generation)
 */
export interface GeneratedImages {
  /** The images that the model generated. In a delta, whole images to add. Absent where there are none. */
  images?: GeneratedImage[] | null | undefined;
}

/**
 * Addresses of the pages that an answer refers to. For `CreateChatCompletionResponse` and
 * `CreateChatCompletionStreamResponse`.
 *
 * @see [Perplexity: API reference](https://docs.perplexity.ai/api-reference/chat-completions-post)
 */
export interface Citations {
  /**
   * The addresses of the pages that the answer refers to by number. The text's `[1]` is the first of them. Empty,
   * `null` or absent where no page was used.
   */
  citations?: string[] | null | undefined;
}

/**
 * Price of a request, as a number. For `CompletionUsage`.
 *
 * @see [OpenRouter: usage accounting](https://openrouter.ai/docs/use-cases/usage-accounting)
 */
export interface Cost {
  /**
   * The price of the request, in US dollars or in the server's credits. `null` or absent where the server doesn't know
   * it.
   */
  cost?: number | null | undefined;
}

/**
 * Tokens of the prompt that came from a cache, under `cached_tokens`. For `CompletionUsage`.
 *
 * @see [Moonshot: context caching](https://platform.moonshot.ai/docs/api/chat)
 */
export interface CachedTokens {
  /**
   * Tokens of the prompt that came from the server's cache. They are counted in `prompt_tokens` too. Absent where they
   * were not counted.
   */
  cached_tokens?: number | null | undefined;
}

/**
 * Tokens of the prompt that were read from a cache or written to it, in Anthropic's names. For `CompletionUsage`.
 *
 * @see [LiteLLM: prompt caching](https://docs.litellm.ai/docs/completion/prompt_caching)
 */
export interface CacheInputTokens {
  /** Tokens of the prompt that were read from a cache. Absent where they were not counted. */
  cache_read_input_tokens?: number | null | undefined;
  /** Tokens of the prompt that were written to a cache. Absent where they were not counted. */
  cache_creation_input_tokens?: number | null | undefined;
}

/**
 * Tokens of the reasoning, counted in usage itself. For `CompletionUsage`.
 *
 * @see [SGLang: the protocol of its server](https://github.com/sgl-project/sglang/blob/main/python/sglang/srt/entrypoints/openai/protocol.py)
 */
export interface ReasoningTokens {
  /**
   * Tokens that the model generated while reasoning. The specification has them in `completion_tokens_details`. Absent
   * where they were not counted.
   */
  reasoning_tokens?: number | null | undefined;
}

/**
 * Tokens of video in the prompt. For `PromptTokensDetails`.
 *
 * @see [OpenRouter: usage accounting](https://openrouter.ai/docs/use-cases/usage-accounting)
 */
export interface VideoTokens {
  /** Tokens of video input. Absent where they were not counted. */
  video_tokens?: number | null | undefined;
}

/**
 * Tokens of images that the model generated. For `CompletionTokensDetails`.
 *
 * @see [OpenRouter: usage accounting](https://openrouter.ai/docs/use-cases/usage-accounting)
 */
export interface ImageTokens {
  /**
   * Tokens of the images that the model generated. With a fraction on some servers. Absent where they were not counted.
   */
  image_tokens?: number | null | undefined;
}

/**
 * What made the model stop, under `matched_stop`. For `ChatCompletionChoice` and `ChatCompletionStreamChoice`.
 *
 * @see [SGLang: the protocol of its server](https://github.com/sgl-project/sglang/blob/main/python/sglang/srt/entrypoints/openai/protocol.py)
 */
export interface MatchedStop {
  /**
   * What made the model stop: the id of a token, or a text of the request's `stop`. `null` or absent until the model
   * stopped.
   */
  matched_stop?: number | string | null | undefined;
}

/**
 * Position of a tool call in a whole message. For `ChatCompletionMessageToolCall`.
 *
 * @see [OpenAI API reference: ChatCompletionChunk.choices.delta.tool_calls](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_chunk)
 */
export interface ToolCallIndex {
  /**
   * The call's position among the calls, from `0`, which the specification has in a chunk alone. Some servers number
   * every call `0`: the position in the list is what counts.
   */
  index?: number | null | undefined;
}

/**
 * Log probabilities in the form of the older Completions API: lists side by side. For `ChatCompletionLogprobs`.
 *
 * @see [OpenAI API reference: Completion.choices.logprobs](https://developers.openai.com/api/reference/resources/completions)
 */
export interface CompletionsLogprobs {
  /** The tokens, as text. `null` or absent where `content` has them. */
  tokens?: string[] | null | undefined;
  /** The log probability of each token, a number or `null`. `null` or absent where `content` has them. */
  token_logprobs?: unknown[] | null | undefined;
  /** Where each token begins in the text. `null` or absent on most servers. */
  text_offset?: number[] | null | undefined;
  /**
   * The most likely tokens at each position, in the server's own form. `null` or absent where the request asked for
   * none.
   */
  top_logprobs?: unknown[] | null | undefined;
}
