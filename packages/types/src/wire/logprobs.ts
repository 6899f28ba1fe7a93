/**
 * How likely each token of a choice was, as servers send it.
 *
 * Some servers leave a list out (DeepSeek has no `refusal`), send an empty object (Groq), or use another layout
 * (Together's `tokens` and `token_logprobs`): then both lists are absent, and what is there counts as unknown keys.
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
 * A generated token, how likely it was, and what could have stood in its place, as servers send it.
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
  /** The token's UTF-8 bytes, each 0 to 255. `null` or absent where the token has none or the server sends none. */
  bytes?: number[] | null | undefined;
  /** The likeliest tokens at this place. `null` or absent where the server sends none. */
  top_logprobs?: ChatCompletionTopLogprob[] | null | undefined;
}

/**
 * A token that could have stood at a place, and how likely it was, as servers send it.
 *
 * @see [OpenAI API reference: ChatCompletionTokenLogprob.top_logprobs](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_token_logprob%20%3E%20(schema)%20%3E%20(property)%20top_logprobs)
 */
export interface ChatCompletionTopLogprob {
  /** The token's text. */
  token: string;
  /** The natural logarithm of the token's probability, `0` at most; `-9999` where it is very unlikely. */
  logprob: number;
  /** The token's UTF-8 bytes, each 0 to 255. `null` or absent where the token has none or the server sends none. */
  bytes?: number[] | null | undefined;
}
