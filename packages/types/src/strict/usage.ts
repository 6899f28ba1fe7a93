/**
 * How many tokens a request took, as the specification has it: what a server bills by.
 *
 * @see [OpenAI API reference: CompletionUsage](https://developers.openai.com/api/reference/resources/completions#(resource)%20completions%20%3E%20(model)%20completion_usage%20%3E%20(schema))
 */
export interface CompletionUsage {
  /** Tokens in the prompt, cached ones included. */
  prompt_tokens: number;
  /** Tokens that were generated, over all choices; tokens of reasoning, which no message shows, are among them. */
  completion_tokens: number;
  /** All tokens of the request: `prompt_tokens` and `completion_tokens` together. */
  total_tokens: number;
  /** What the tokens of the prompt were. Absent where the server does not break them down. */
  prompt_tokens_details?: PromptTokensDetails;
  /** What the generated tokens were. Absent where the server does not break them down. */
  completion_tokens_details?: CompletionTokensDetails;
}

/**
 * What the tokens of a prompt were, as the specification has it. A counter that is absent was not counted: the
 * specification gives `0` as the default of most.
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
 * What the generated tokens were, as the specification has it. A counter that is absent was not counted: the
 * specification gives `0` as the default of most.
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
   * Tokens of a predicted output that did not appear in the completion. They are billed, and count towards the
   * limits of output and context, as reasoning tokens do.
   */
  rejected_prediction_tokens?: number;
}
