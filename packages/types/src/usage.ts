/**
 * The token counts of a request, as used for billing.
 *
 * @see [OpenAI API reference: CompletionUsage](https://developers.openai.com/api/reference/resources/completions#(resource)%20completions%20%3E%20(model)%20completion_usage%20%3E%20(schema))
 */
export interface CompletionUsage {
  /** Tokens in the prompt, cached ones included. `0` where the server did not say. */
  promptTokens: number;
  /**
   * Tokens that were generated, in all choices. Reasoning tokens are included; no message shows them. `0` where the
   * server did not say.
   */
  completionTokens: number;
  /**
   * All tokens of the request. If the server did not say, the sum of {@link promptTokens} and {@link completionTokens}.
   */
  totalTokens: number;
  /** Breakdown of the prompt tokens. Absent where the server sends none. */
  promptTokensDetails?: PromptTokensDetails;
  /** Breakdown of the generated tokens. Absent where the server sends none. */
  completionTokensDetails?: CompletionTokensDetails;
}

/**
 * Breakdown of the prompt tokens. An absent counter was not counted.
 *
 * @see [OpenAI API reference: CompletionUsage.prompt_tokens_details](https://developers.openai.com/api/reference/resources/completions#(resource)%20completions%20%3E%20(model)%20completion_usage%20%3E%20(schema)%20%3E%20(property)%20prompt_tokens_details)
 */
export interface PromptTokensDetails {
  /** Tokens of audio input. */
  audioTokens?: number;
  /** Tokens that were read from the prompt cache, at a lower price. */
  cachedTokens?: number;
  /** Tokens of text input. */
  textTokens?: number;
  /** Tokens of image input. */
  imageTokens?: number;
  /** Tokens that were written to the prompt cache, before any adjustment. */
  cacheWriteTokens?: number;
}

/**
 * Breakdown of the generated tokens. An absent counter was not counted.
 *
 * @see [OpenAI API reference: CompletionUsage.completion_tokens_details](https://developers.openai.com/api/reference/resources/completions#(resource)%20completions%20%3E%20(model)%20completion_usage%20%3E%20(schema)%20%3E%20(property)%20completion_tokens_details)
 */
export interface CompletionTokensDetails {
  /** Tokens of a predicted output that appeared in the completion. */
  acceptedPredictionTokens?: number;
  /** Tokens of audio that the model generated. */
  audioTokens?: number;
  /** Tokens that the model generated while reasoning; no message shows them. */
  reasoningTokens?: number;
  /** Tokens of text that the model generated. */
  textTokens?: number;
  /**
   * Tokens of a predicted output that did not appear in the completion. They are billed, and count towards the output
   * and context limits, like reasoning tokens.
   */
  rejectedPredictionTokens?: number;
}
