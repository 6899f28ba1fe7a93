/**
 * The log probabilities of a choice's tokens, as servers send them.
 *
 * Some servers leave a list out (DeepSeek has no `refusal`) or send an empty object (Groq). Others use another layout
 * (Together's `tokens` and `token_logprobs`): both lists are absent, and the members of that layout are unknown keys.
 *
 * @see [OpenAI API reference: ChatCompletion.choices.logprobs](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion%20%3E%20(schema)%20%3E%20(property)%20choices%20%3E%20(items)%20%3E%20(property)%20logprobs)
 * @see [DeepSeek: chat completions](https://api-docs.deepseek.com/api/create-chat-completion)
 * @see [Together: chat completions](https://docs.together.ai/reference/chat-completions)
 */
export interface ChatCompletionLogprobs {
  /** The tokens of the message's content, in their order. `null` or absent where there are none. */
  content?: ChatCompletionTokenLogprob[] | null | undefined;
  /** The tokens of the message's refusal, in their order. `null` or absent where there are none. */
  refusal?: ChatCompletionTokenLogprob[] | null | undefined;
}

/**
 * A generated token with its log probability and the most likely alternatives, as servers send it.
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
  /** The token's UTF-8 bytes, each 0 to 255. `null` or absent where the token has none or the server sends none. */
  bytes?: number[] | null | undefined;
  /** The most likely tokens at this position. `null` or absent where the server sends none. */
  top_logprobs?: ChatCompletionTopLogprob[] | null | undefined;
}

/**
 * One of the most likely tokens at a position, with its log probability, as servers send it.
 *
 * @see [OpenAI API reference: ChatCompletionTokenLogprob.top_logprobs](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_token_logprob%20%3E%20(schema)%20%3E%20(property)%20top_logprobs)
 */
export interface ChatCompletionTopLogprob {
  /** The token's text. */
  token: string;
  /** The natural logarithm of the token's probability, `0` at most. `-9999` if the token is very unlikely. */
  logprob: number;
  /** The token's UTF-8 bytes, each 0 to 255. `null` or absent where the token has none or the server sends none. */
  bytes?: number[] | null | undefined;
}
