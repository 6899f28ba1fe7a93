import { block, field, integer, list, number, part, reference, requiredField, source, string } from "../row/index.js";

/* What several servers send alike. */

const MESSAGES = ["ChatCompletionResponseMessage", "ChatCompletionStreamResponseDelta"];

const REASONING = source("OpenRouter: reasoning tokens", "https://openrouter.ai/docs/use-cases/reasoning-tokens");

export const reasoningContent = block(
  "ReasoningContent",
  "Reasoning of the model, as text under `reasoning_content`",
  source("DeepSeek: reasoning model", "https://api-docs.deepseek.com/guides/reasoning_model"),
  MESSAGES,
  {
    reasoning_content: field(
      string,
      "the model's reasoning, as text",
      "In a delta, text to append. `null`, empty or absent where the model didn't reason, or the server doesn't show it.",
    ),
  },
);

export const reasoning = block("Reasoning", "Reasoning of the model, as text under `reasoning`", REASONING, MESSAGES, {
  reasoning: field(
    string,
    "the model's reasoning, as text",
    "In a delta, text to append. `null`, empty or absent where the model didn't reason, or the server doesn't show it.",
  ),
});

export const reasoningDetail = part("ReasoningDetail", "One part of the model's reasoning", REASONING, {
  type: requiredField(
    string,
    "what the part has",
    "`reasoning.text`, `reasoning.summary`, `reasoning.encrypted`, or a word that came later.",
  ),
  index: field(
    integer,
    "the part's position among the parts, from `0`",
    "In a stream, pieces with one index are one part.",
  ),
  id: field(string, "the part's id", "`null` or absent where there is none."),
  format: field(
    string,
    "the form of the part, as the model's provider names it",
    "For instance `anthropic-claude-v1`. `null` or absent where it is not known.",
  ),
  text: field(string, "the reasoning", "In a delta, text to append. In parts of the type `reasoning.text` alone."),
  summary: field(
    string,
    "a summary of the reasoning",
    "In a delta, text to append. In parts of the type `reasoning.summary` alone.",
  ),
  data: field(
    string,
    "the reasoning, encrypted",
    "Only the provider can read it. In parts of the type `reasoning.encrypted` alone.",
  ),
  signature: field(
    string,
    "the provider's signature of the text",
    "The next request returns it unchanged. `null` or absent where there is none.",
  ),
});

export const reasoningDetails = block(
  "ReasoningDetails",
  "Reasoning of the model, in parts that the next request can return",
  REASONING,
  MESSAGES,
  {
    reasoning_details: field(
      list(reference("ReasoningDetail")),
      "the model's reasoning, in parts that the next request can return",
      "In a delta, pieces of the parts. Empty, `null` or absent where there are none.",
    ),
  },
);

export const cost = block(
  "Cost",
  "Price of a request, as a number",
  source("OpenRouter: usage accounting", "https://openrouter.ai/docs/use-cases/usage-accounting"),
  ["CompletionUsage"],
  {
    cost: field(
      number,
      "the price of the request",
      "In the currency of the account: US dollars, or credits of the server. `null` or absent where the server counts none.",
    ),
  },
);

export const toolCallIndex = block(
  "ToolCallIndex",
  "Position of a tool call in a whole message",
  source(
    "OpenAI API reference: ChatCompletionChunk.choices.delta.tool_calls",
    "https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_chunk%20%3E%20(schema)%20%3E%20(property)%20choices%20%3E%20(items)%20%3E%20(property)%20delta%20%3E%20(property)%20tool_calls",
  ),
  ["ChatCompletionMessageToolCall"],
  {
    index: field(
      integer,
      "the call's position among the calls, from `0`, which the specification has in a chunk alone",
      "Some servers number every call `0`, so the position in the list is what counts.",
    ),
  },
);
