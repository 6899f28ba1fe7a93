/**
 * The token counts of a request, as servers send them. Servers bill by them.
 *
 * Some servers leave counters out or send `null`. Such a counter is unknown here. Decoding computes it from the other
 * counters, and fills in `0` if it can't. OpenRouter's image models count with fractions.
 *
 * @see [OpenAI API reference: CompletionUsage](https://developers.openai.com/api/reference/resources/completions#(resource)%20completions%20%3E%20(model)%20completion_usage%20%3E%20(schema))
 */
export interface CompletionUsage {
  /** Tokens in the prompt, cached ones included. */
  prompt_tokens?: number | null | undefined;
  /** Tokens that were generated, in all choices. Reasoning tokens are included; no message shows them. */
  completion_tokens?: number | null | undefined;
  /** All tokens of the request: the sum of `prompt_tokens` and `completion_tokens`. */
  total_tokens?: number | null | undefined;
  /** Breakdown of the prompt tokens. `null` or absent where the server sends none. */
  prompt_tokens_details?: PromptTokensDetails | null | undefined;
  /** Breakdown of the generated tokens. `null` or absent where the server sends none. */
  completion_tokens_details?: CompletionTokensDetails | null | undefined;
}

/**
 * Breakdown of the prompt tokens, as servers send it. A counter that is `null` or absent was not counted.
 *
 * @see [OpenAI API reference: CompletionUsage.prompt_tokens_details](https://developers.openai.com/api/reference/resources/completions#(resource)%20completions%20%3E%20(model)%20completion_usage%20%3E%20(schema)%20%3E%20(property)%20prompt_tokens_details)
 */
export interface PromptTokensDetails {
  /** Tokens of audio input. */
  audio_tokens?: number | null | undefined;
  /** Tokens that were read from the prompt cache, at a lower price. */
  cached_tokens?: number | null | undefined;
  /** Tokens of text input. */
  text_tokens?: number | null | undefined;
  /** Tokens of image input. */
  image_tokens?: number | null | undefined;
  /** Tokens that were written to the prompt cache, before any adjustment. */
  cache_write_tokens?: number | null | undefined;
}

/**
 * Breakdown of the generated tokens, as servers send it. A counter that is `null` or absent was not counted.
 *
 * @see [OpenAI API reference: CompletionUsage.completion_tokens_details](https://developers.openai.com/api/reference/resources/completions#(resource)%20completions%20%3E%20(model)%20completion_usage%20%3E%20(schema)%20%3E%20(property)%20completion_tokens_details)
 */
export interface CompletionTokensDetails {
  /** Tokens of a predicted output that appeared in the completion. */
  accepted_prediction_tokens?: number | null | undefined;
  /** Tokens of audio that the model generated. */
  audio_tokens?: number | null | undefined;
  /** Tokens that the model generated while reasoning; no message shows them. */
  reasoning_tokens?: number | null | undefined;
  /** Tokens of text that the model generated. */
  text_tokens?: number | null | undefined;
  /**
   * Tokens of a predicted output that did not appear in the completion. They are billed, and count towards the output
   * and context limits, like reasoning tokens.
   */
  rejected_prediction_tokens?: number | null | undefined;
}
