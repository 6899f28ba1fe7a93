// Written by `pnpm generate` from specification/components/: edit that.

/** The components of a response, by their place: `choices.[].message`. An object of a union may be of several. */
export const placesInResponse: Readonly<Record<string, readonly string[]>> = {
  "": ["CreateChatCompletionResponse"],
  "choices.[]": ["ChatCompletionChoice"],
  "choices.[].message": ["ChatCompletionResponseMessage"],
  "choices.[].message.tool_calls.[]": ["ChatCompletionMessageToolCall"],
  "choices.[].message.annotations.[].url_citation": ["ChatCompletionUrlCitation"],
  "choices.[].message.annotations.[]": ["ChatCompletionUnrecognizedAnnotation"],
  "choices.[].logprobs": ["ChatCompletionLogprobs"],
  "choices.[].logprobs.content.[]": ["ChatCompletionTokenLogprob"],
  "choices.[].logprobs.content.[].top_logprobs.[]": ["ChatCompletionTopLogprob"],
  "choices.[].logprobs.refusal.[]": ["ChatCompletionTokenLogprob"],
  "choices.[].logprobs.refusal.[].top_logprobs.[]": ["ChatCompletionTopLogprob"],
  usage: ["CompletionUsage"],
  "usage.prompt_tokens_details": ["PromptTokensDetails"],
  "usage.completion_tokens_details": ["CompletionTokensDetails"],
};

/** The components of a chunk, by their place: `choices.[].message`. An object of a union may be of several. */
export const placesInChunk: Readonly<Record<string, readonly string[]>> = {
  "": ["CreateChatCompletionStreamResponse"],
  "choices.[]": ["ChatCompletionStreamChoice"],
  "choices.[].delta": ["ChatCompletionStreamResponseDelta"],
  "choices.[].delta.tool_calls.[]": ["ChatCompletionMessageToolCallChunk"],
  "choices.[].delta.annotations.[].url_citation": ["ChatCompletionUrlCitation"],
  "choices.[].delta.annotations.[]": ["ChatCompletionUnrecognizedAnnotation"],
  "choices.[].message": ["ChatCompletionResponseMessage"],
  "choices.[].message.tool_calls.[]": ["ChatCompletionMessageToolCall"],
  "choices.[].message.annotations.[].url_citation": ["ChatCompletionUrlCitation"],
  "choices.[].message.annotations.[]": ["ChatCompletionUnrecognizedAnnotation"],
  "choices.[].logprobs": ["ChatCompletionLogprobs"],
  "choices.[].logprobs.content.[]": ["ChatCompletionTokenLogprob"],
  "choices.[].logprobs.content.[].top_logprobs.[]": ["ChatCompletionTopLogprob"],
  "choices.[].logprobs.refusal.[]": ["ChatCompletionTokenLogprob"],
  "choices.[].logprobs.refusal.[].top_logprobs.[]": ["ChatCompletionTopLogprob"],
  usage: ["CompletionUsage"],
  "usage.prompt_tokens_details": ["PromptTokensDetails"],
  "usage.completion_tokens_details": ["CompletionTokensDetails"],
};
