import { block, field, integer, list, reference, server, source } from "../row/index.js";
import { reasoningContent, toolCallIndex } from "./shared.js";

const REFERENCE = source(
  "DeepSeek: create chat completion",
  "https://api-docs.deepseek.com/api/create-chat-completion",
);

export const deepSeek = server(
  "deepSeek",
  { prefix: "DeepSeek", title: "DeepSeek", file: "deepseek" },
  [
    block("DeepSeekUsage", "What DeepSeek adds to usage", REFERENCE, ["CompletionUsage"], {
      prompt_cache_hit_tokens: field(integer, "tokens of the prompt that came from the cache"),
      prompt_cache_miss_tokens: field(
        integer,
        "tokens of the prompt that did not come from the cache",
        "With `prompt_cache_hit_tokens`, they are all of the prompt's tokens.",
      ),
    }),
    block("DeepSeekLogprobs", "What DeepSeek adds to log probabilities", REFERENCE, ["ChatCompletionLogprobs"], {
      reasoning_content: field(
        list(reference("ChatCompletionTokenLogprob")),
        "the tokens of the reasoning with their log probabilities",
        "`null` or absent where the model didn't reason, or the request asked for no log probabilities.",
      ),
    }),
  ],
  [reasoningContent, toolCallIndex],
);
