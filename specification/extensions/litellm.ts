import {
  block,
  field,
  integer,
  list,
  part,
  record,
  reference,
  requiredField,
  server,
  source,
  string,
  unknown,
} from "../row/index.js";
import { cacheInputTokens, cost, generatedImages, reasoningContent } from "./shared.js";

const REASONING = source("LiteLLM: reasoning content", "https://docs.litellm.ai/docs/reasoning_content");
const TYPES = source("LiteLLM: its types", "https://github.com/BerriAI/litellm/blob/main/litellm/types/utils.py");

const specific = field(
  record(unknown),
  "what the provider sent and the specification has no place for",
  "By the provider's own names. `null` or absent where there is nothing.",
);

export const liteLLM = server(
  "liteLLM",
  { prefix: "LiteLLM", title: "LiteLLM", file: "litellm" },
  [
    part("LiteLLMThinkingBlock", "Block of the model's reasoning, in Anthropic's form", REASONING, {
      type: requiredField(string, "the kind of block: `thinking` or `redacted_thinking`"),
      thinking: field(string, "the reasoning", "In blocks of the type `thinking` alone."),
      signature: field(string, "the provider's signature", "The next request returns it unchanged."),
      data: field(string, "the reasoning, encrypted", "In blocks of the type `redacted_thinking` alone."),
    }),
    block(
      "LiteLLMMessage",
      "What LiteLLM adds to a message and to a delta",
      REASONING,
      ["ChatCompletionResponseMessage", "ChatCompletionStreamResponseDelta"],
      {
        thinking_blocks: field(
          list(reference("LiteLLMThinkingBlock")),
          "the model's reasoning, in blocks that the next request can return",
          "`null` or absent where the model didn't reason.",
        ),
        provider_specific_fields: specific,
      },
    ),
    block(
      "LiteLLMChoice",
      "What LiteLLM adds to a choice",
      TYPES,
      ["ChatCompletionChoice", "ChatCompletionStreamChoice"],
      { provider_specific_fields: specific },
    ),
    part("LiteLLMServerToolUse", "Counts of the tools that ran at a provider", TYPES, {
      web_search_requests: field(integer, "the number of web searches"),
    }),
    block("LiteLLMUsage", "What LiteLLM adds to usage", TYPES, ["CompletionUsage"], {
      server_tool_use: field(
        reference("LiteLLMServerToolUse"),
        "counts of the tools that ran at the provider",
        "`null` or absent where none ran.",
      ),
    }),
  ],
  [reasoningContent, generatedImages, cost, cacheInputTokens],
);
