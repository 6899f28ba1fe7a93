/**
 * How likely each token of a choice was, as the specification has it. Both lists are there; `null` stands for a list
 * that was not asked for or does not apply.
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
 * A generated token, how likely it was, and what could have stood in its place.
 *
 * @see [OpenAI API reference: ChatCompletionTokenLogprob](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_token_logprob%20%3E%20(schema))
 */
export interface ChatCompletionTokenLogprob {
  /** The token's text. A character made of several tokens shows only in their joined {@link bytes}. */
  token: string;
  /**
   * The natural logarithm of the token's probability, `0` at most. `-9999` stands for a token so unlikely that it is
   * not among the 20 likeliest.
   */
  logprob: number;
  /** The token's UTF-8 bytes, each 0 to 255. `null` where the token has no bytes, as special tokens have none. */
  bytes: number[] | null;
  /**
   * The likeliest tokens at this place, the chosen one usually first; as many as the request's `top_logprobs` (0 to
   * 20) or fewer.
   */
  top_logprobs: ChatCompletionTopLogprob[];
}

/**
 * A token that could have stood at a place, and how likely it was.
 *
 * @see [OpenAI API reference: ChatCompletionTokenLogprob.top_logprobs](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_token_logprob%20%3E%20(schema)%20%3E%20(property)%20top_logprobs)
 */
export interface ChatCompletionTopLogprob {
  /** The token's text. */
  token: string;
  /** The natural logarithm of the token's probability, `0` at most; `-9999` where it is very unlikely. */
  logprob: number;
  /** The token's UTF-8 bytes, each 0 to 255. `null` where the token has no bytes, as special tokens have none. */
  bytes: number[] | null;
}
