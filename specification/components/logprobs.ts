import { component, integer, list, longList, number, reference, relays, required, string } from "../row/index.js";

export const logprobs = [
  component("ChatCompletionTopLogprob", "Token that could have stood at a position", {
    token: required(string),
    logprob: required(number)
      .absentFrom(relays, "relay-tokens-without-logprob")
      .nullFrom("Xinference, vLLM and SGLang, where it was infinite", "xinference-null-logprobs"),
    bytes: required(longList(integer))
      .nullable()
      .absentFrom("text-generation-inference", "text-generation-inference-alternatives-without-bytes")
      .also(string, "as text", "Hugging Face", "hugging-face-bytes-as-text"),
  }),

  component("ChatCompletionTokenLogprob", "Generated token with its log probability", {
    token: required(string),
    logprob: required(number)
      .absentFrom(relays, "relay-tokens-without-logprob")
      .nullFrom("Xinference, vLLM and SGLang, where it was infinite", "xinference-null-logprobs"),
    bytes: required(longList(integer))
      .nullable()
      .absentFrom("text-generation-inference", "text-generation-inference-tokens-without-bytes")
      .also(string, "as text", "Hugging Face", "hugging-face-bytes-as-text"),
    top_logprobs: required(longList(reference("ChatCompletionTopLogprob")))
      .absentFrom(relays, "relay-tokens-without-alternatives")
      .nullFrom("LiteLLM's proxy", "litellm-null-alternatives"),
  }),

  component("ChatCompletionLogprobs", "Log probabilities of a choice's tokens", {
    content: required(list(reference("ChatCompletionTokenLogprob")))
      .nullable()
      .absentFrom("Groq, DeepSeek's reasoning models and Together", "groq-batch-empty-logprobs"),
    refusal: required(list(reference("ChatCompletionTokenLogprob")))
      .nullable()
      .absentFrom("DeepSeek", "deepseek-logprobs-without-refusal"),
  }),
];
