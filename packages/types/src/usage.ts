/**
 * How many tokens a request took: what a server bills by.
 *
 * @see [OpenAI API reference: CompletionUsage](https://developers.openai.com/api/reference/resources/completions#(resource)%20completions%20%3E%20(model)%20completion_usage%20%3E%20(schema))
 */
export interface CompletionUsage {
  /** Tokens in the prompt, cached ones included. `0` where the server did not say. */
  promptTokens: number;
  /**
   * Tokens that were generated, over all choices; tokens of reasoning, which no message shows, are among them. `0`
   * where the server did not say.
   */
  completionTokens: number;
  /**
   * All tokens of the request. Where the server did not say, {@link promptTokens} and {@link completionTokens}
   * together.
   */
  totalTokens: number;
  /** What the tokens of the prompt were. Absent where the server does not break them down. */
  promptTokensDetails?: PromptTokensDetails;
  /** What the generated tokens were. Absent where the server does not break them down. */
  completionTokensDetails?: CompletionTokensDetails;
}

/**
 * What the tokens of a prompt were. A counter that is absent was not counted: nothing is made up.
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
 * What the generated tokens were. A counter that is absent was not counted: nothing is made up.
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
   * Tokens of a predicted output that did not appear in the completion. They are billed, and count towards the
   * limits of output and context, as reasoning tokens do.
   */
  rejectedPredictionTokens?: number;
}
