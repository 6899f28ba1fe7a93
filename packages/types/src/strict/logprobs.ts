/**
 * The log probabilities of a choice's tokens, as the specification has them. Both lists are required. A list is `null`
 * if the request did not ask for it, or if it does not apply.
 *
 * @see [OpenAI API reference: ChatCompletion.choices.logprobs](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion%20%3E%20(schema)%20%3E%20(property)%20choices%20%3E%20(items)%20%3E%20(property)%20logprobs)
 */
export interface ChatCompletionLogprobs {
  /** The tokens of the message's content, in their order. `null` where there is no content. */
  content: ChatCompletionTokenLogprob[] | null;
  /** The tokens of the message's refusal, in their order. `null` where the model did not refuse. */
  refusal: ChatCompletionTokenLogprob[] | null;
}

/**
 * A generated token with its log probability and the most likely alternatives.
 *
 * @see [OpenAI API reference: ChatCompletionTokenLogprob](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_token_logprob%20%3E%20(schema))
 */
export interface ChatCompletionTokenLogprob {
  /** The token's text. Several tokens may make up one character: join their {@link bytes} to read it. */
  token: string;
  /**
   * The natural logarithm of the token's probability, `0` at most. `-9999` if it is not among the 20 most likely
   * tokens.
   */
  logprob: number;
  /** The token's UTF-8 bytes, each 0 to 255. `null` where the token has no bytes: special tokens have none. */
  bytes: number[] | null;
  /**
   * The most likely tokens at this position, as many as the request's `top_logprobs` (0 to 20) or fewer. The generated
   * token is usually the first.
   */
  top_logprobs: ChatCompletionTopLogprob[];
}

/**
 * One of the most likely tokens at a position, with its log probability.
 *
 * @see [OpenAI API reference: ChatCompletionTokenLogprob.top_logprobs](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_token_logprob%20%3E%20(schema)%20%3E%20(property)%20top_logprobs)
 */
export interface ChatCompletionTopLogprob {
  /** The token's text. */
  token: string;
  /** The natural logarithm of the token's probability, `0` at most. `-9999` if the token is very unlikely. */
  logprob: number;
  /** The token's UTF-8 bytes, each 0 to 255. `null` where the token has no bytes: special tokens have none. */
  bytes: number[] | null;
}
