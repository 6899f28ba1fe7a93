/**
 * The token counts of a request, as the specification has them. Servers bill by them.
 *
 * @see [OpenAI API reference: CompletionUsage](https://developers.openai.com/api/reference/resources/completions#(resource)%20completions%20%3E%20(model)%20completion_usage%20%3E%20(schema))
 */
export interface CompletionUsage {
  /** Tokens in the prompt, cached ones included. */
  prompt_tokens: number;
  /** Tokens that were generated, in all choices. Reasoning tokens are included; no message shows them. */
  completion_tokens: number;
  /** All tokens of the request: the sum of `prompt_tokens` and `completion_tokens`. */
  total_tokens: number;
  /** Breakdown of the prompt tokens. Absent where the server sends none. */
  prompt_tokens_details?: PromptTokensDetails;
  /** Breakdown of the generated tokens. Absent where the server sends none. */
  completion_tokens_details?: CompletionTokensDetails;
}

/**
 * Breakdown of the prompt tokens, as the specification has it. An absent counter was not counted. The specification
 * gives `0` as the default of most.
 *
 * @see [OpenAI API reference: CompletionUsage.prompt_tokens_details](https://developers.openai.com/api/reference/resources/completions#(resource)%20completions%20%3E%20(model)%20completion_usage%20%3E%20(schema)%20%3E%20(property)%20prompt_tokens_details)
 */
export interface PromptTokensDetails {
  /** Tokens of audio input. */
  audio_tokens?: number;
  /** Tokens that were read from the prompt cache, at a lower price. */
  cached_tokens?: number;
  /** Tokens of text input. */
  text_tokens?: number;
  /** Tokens of image input. */
  image_tokens?: number;
  /** Tokens that were written to the prompt cache, before any adjustment. */
  cache_write_tokens?: number;
}

/**
 * Breakdown of the generated tokens, as the specification has it. An absent counter was not counted. The specification
 * gives `0` as the default of most.
 *
 * @see [OpenAI API reference: CompletionUsage.completion_tokens_details](https://developers.openai.com/api/reference/resources/completions#(resource)%20completions%20%3E%20(model)%20completion_usage%20%3E%20(schema)%20%3E%20(property)%20completion_tokens_details)
 */
export interface CompletionTokensDetails {
  /** Tokens of a predicted output that appeared in the completion. */
  accepted_prediction_tokens?: number;
  /** Tokens of audio that the model generated. */
  audio_tokens?: number;
  /** Tokens that the model generated while reasoning; no message shows them. */
  reasoning_tokens?: number;
  /** Tokens of text that the model generated. */
  text_tokens?: number;
  /**
   * Tokens of a predicted output that did not appear in the completion. They are billed, and count towards the output
   * and context limits, like reasoning tokens.
   */
  rejected_prediction_tokens?: number;
}
