// Written by `pnpm generate` from specification/extensions/shared.ts: edit that.

/**
 * Reasoning of the model, as text under `reasoning_content`. For `ChatCompletionResponseMessage` and
 * `ChatCompletionStreamResponseDelta`.
 *
 * @see [DeepSeek: reasoning model](https://api-docs.deepseek.com/guides/reasoning_model)
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
 * Price of a request, as a number. For `CompletionUsage`.
 *
 * @see [OpenRouter: usage accounting](https://openrouter.ai/docs/use-cases/usage-accounting)
 */
export interface Cost {
  /**
   * The price of the request. In the currency of the account: US dollars, or credits of the server. `null` or absent
   * where the server counts none.
   */
  cost?: number | null | undefined;
}

/**
 * Position of a tool call in a whole message. For `ChatCompletionMessageToolCall`.
 *
 * @see [OpenAI API reference: ChatCompletionChunk.choices.delta.tool_calls](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_chunk%20%3E%20(schema)%20%3E%20(property)%20choices%20%3E%20(items)%20%3E%20(property)%20delta%20%3E%20(property)%20tool_calls)
 */
export interface ToolCallIndex {
  /**
   * The call's position among the calls, from `0`, which the specification has in a chunk alone. Some servers number
   * every call `0`, so the position in the list is what counts.
   */
  index?: number | null | undefined;
}
