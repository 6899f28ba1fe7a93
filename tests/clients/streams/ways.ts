import type { StreamClient } from "./stream-client.js";
import type { Part } from "./stream-effect.js";

/** A way in which a client differs from the response that a stream's chunks make. */
interface Way {
  client: StreamClient["name"];
  fixtures: string[];
  /** What it gives otherwise, or a part of the error that it throws. */
  does: { alters: Part[] } | { throws: string };
  /** In the table's words. */
  says: string;
}

/** Every difference in the streams that can be read. The clients give all others as the response has them. */
export const ways: Way[] = [
  {
    client: "openai's helper",
    fixtures: ["minimal"],
    does: { throws: "missing role for choice 0" },
    says: "Throws where no chunk has a role.",
  },
  {
    client: "openai's helper",
    fixtures: ["relay-gemini-role"],
    does: { throws: "stream ended without producing a ChatCompletionMessage with role=assistant" },
    says: "Throws where the role is another word than `assistant`.",
  },
  {
    client: "openai's helper",
    fixtures: ["snowflake-without-reason"],
    does: { throws: "missing finish_reason for choice 0" },
    says: "Throws where no chunk has a `finish_reason`.",
  },
  {
    client: "openai's helper",
    fixtures: ["llama-cpp-progress", "openai-audio-without-choices", "relay-null-members"],
    does: { throws: "chunk.choices is not iterable" },
    says: "Throws a `TypeError` at a chunk without `choices`.",
  },
  {
    client: "openai's helper",
    fixtures: ["workers-ai-without-index"],
    does: { throws: "invalid choice index: undefined" },
    says: "Throws at a choice without `index`.",
  },
  {
    client: "openai's helper",
    fixtures: ["gemini-call-without-index", "mistral-call-without-index", "relay-calls-without-id"],
    does: { throws: "invalid tool call index: undefined" },
    says: "Throws at a tool call without `index`.",
  },
  {
    client: "openai's helper",
    fixtures: ["relay-null-members-of-calls"],
    does: { throws: "invalid tool call index: null" },
    says: "Throws at a tool call whose `index` is null.",
  },
  {
    client: "openai's helper",
    fixtures: ["zai-negative-index"],
    does: { throws: "invalid tool call index: -1" },
    says: "Throws at a tool call whose `index` is negative.",
  },
  {
    client: "openai's helper",
    fixtures: ["anthropic-index-from-one"],
    does: { throws: "(reading 'id')" },
    says: "Throws a `TypeError` where the first tool call has the index 1.",
  },
  {
    client: "openai's helper",
    fixtures: ["calls-member-by-member"],
    does: { throws: "(reading 'arguments')" },
    says: "Throws a `TypeError` where a tool call's `function` comes after its first chunk.",
  },
  {
    client: "openai's helper",
    fixtures: ["writer-nulls"],
    does: { throws: "Cannot convert undefined or null to object" },
    says: "Throws a `TypeError` where `delta` is null.",
  },
  {
    client: "openai's helper",
    fixtures: ["mistral-parts"],
    does: { alters: ["text", "reasoning"] },
    says: "Joins content in parts as text: `[object Object]`.",
  },
  {
    client: "openai's helper",
    fixtures: ["cloudflare-content-as-object"],
    does: { alters: ["text"] },
    says: "Joins content that is an object as text: `[object Object]`.",
  },
  {
    client: "openai's helper",
    fixtures: ["deepseek-reasoning", "openrouter-reasoning-details", "groq-channel"],
    does: { alters: ["reasoning"] },
    says: "Keeps the last piece of the reasoning alone, be it null.",
  },
  {
    client: "openai's helper",
    fixtures: ["llama-cpp-arguments-as-object"],
    does: { alters: ["toolCalls"] },
    says: "Joins arguments that are an object as text: `[object Object]`.",
  },
  {
    client: "openai's helper",
    fixtures: ["cerebras-two-calls-at-one-index"],
    does: { alters: ["toolCalls"] },
    says: "Makes one call of two that have the same index.",
  },
  {
    client: "openai's helper",
    fixtures: ["relay-unknown-keys"],
    does: { alters: ["toolCalls"] },
    says: "Loses the tool calls of a message that has a `function_call` as well.",
  },
  {
    client: "openai's helper",
    fixtures: ["groq-usage-in-x-groq", "moonshot-usage-in-choice"],
    does: { alters: ["totalTokens"] },
    says: "Does not look for a usage in `x_groq`, or in a choice.",
  },
  {
    client: "openai's helper",
    fixtures: ["databricks-null-counters"],
    does: { alters: ["totalTokens"] },
    says: "Keeps the last usage, whose counters are 0 or null.",
  },
  {
    client: "AI SDK",
    fixtures: ["github-copilot-own-fields"],
    does: { alters: ["reasoning"] },
    says: "Loses the reasoning under `reasoning_text`.",
  },
  {
    client: "AI SDK",
    fixtures: ["refusal"],
    does: { alters: ["text", "refusal"] },
    says: "Gives a refusal as text.",
  },
  {
    client: "AI SDK",
    fixtures: ["interleaved-choices"],
    does: { alters: ["text"] },
    says: "Mixes the texts of two choices into one.",
  },
  {
    client: "AI SDK",
    fixtures: ["whole-as-the-one-event"],
    does: { alters: ["text"] },
    says: "Loses the text of a whole message in the place of a delta.",
  },
  {
    client: "AI SDK",
    fixtures: ["function-call", "gigachat-arguments-as-object", "relay-null-members-of-function-call"],
    does: { alters: ["functionCall"] },
    says: "Loses the deprecated `function_call`.",
  },
  {
    client: "AI SDK",
    fixtures: ["groq-usage-in-x-groq", "moonshot-usage-in-choice"],
    does: { alters: ["totalTokens"] },
    says: "Does not look for a usage in `x_groq`, or in a choice.",
  },
  {
    client: "AI SDK",
    fixtures: ["databricks-null-counters"],
    does: { alters: ["totalTokens"] },
    says: "Keeps the last usage, whose counters are 0 or null.",
  },
  {
    client: "AI SDK",
    fixtures: ["snowflake-without-reason"],
    does: { throws: "Response stream ended without a finish reason." },
    says: "Throws where no chunk has a `finish_reason`.",
  },
  {
    client: "AI SDK",
    fixtures: ["writer-created-in-digits", "modelz-created-as-date", "writer-nulls"],
    does: { throws: "Type validation failed" },
    says: "Throws where `created` is a string.",
  },
  {
    client: "AI SDK",
    fixtures: ["llama-cpp-progress", "openai-audio-without-choices", "relay-null-members"],
    does: { throws: "Type validation failed" },
    says: "Throws at a chunk without `choices`.",
  },
  {
    client: "AI SDK",
    fixtures: ["relay-gemini-role"],
    does: { throws: "Type validation failed" },
    says: "Throws where the role is another word than `assistant`.",
  },
  {
    client: "AI SDK",
    fixtures: ["cloudflare-content-as-object"],
    does: { throws: "Type validation failed" },
    says: "Throws where the content is an object.",
  },
  {
    client: "AI SDK",
    fixtures: ["llama-cpp-arguments-as-object"],
    does: { throws: "Type validation failed" },
    says: "Throws where the arguments are an object.",
  },
  {
    client: "AI SDK",
    fixtures: ["nvidia-nim-number-as-id"],
    does: { throws: "Type validation failed" },
    says: "Throws where a tool call's `id` is a number.",
  },
  {
    client: "AI SDK",
    fixtures: ["openai-custom-call", "relay-null-members-of-calls", "relay-unknown-keys", "calls-member-by-member"],
    does: { throws: "Type validation failed" },
    says: "Throws at a piece of a tool call without `function`, such as one of a custom tool's call.",
  },
  {
    client: "LangChain",
    fixtures: ["refusal"],
    does: { alters: ["refusal"] },
    says: "Loses a refusal.",
  },
  {
    client: "LangChain",
    fixtures: ["interleaved-choices"],
    does: { alters: ["text", "finishReason"] },
    says: "Mixes the texts of two choices into one, and joins their `finish_reason`: `stopstop`.",
  },
  {
    client: "LangChain",
    fixtures: ["together-finish-after-each-call", "openrouter-finish-twice"],
    does: { alters: ["finishReason"] },
    says: "Joins a `finish_reason` that comes twice: `stopstop`.",
  },
  {
    client: "LangChain",
    fixtures: ["whole-as-the-one-event"],
    does: { alters: ["text", "finishReason"] },
    says: "Loses the text of a whole message in the place of a delta, and its `finish_reason`.",
  },
  {
    client: "LangChain",
    fixtures: ["relay-null-delta"],
    does: { alters: ["finishReason"] },
    says: "Loses the `finish_reason` beside a `delta` that is null.",
  },
  {
    client: "LangChain",
    fixtures: [
      "cerebras-own-fields",
      "github-copilot-own-fields",
      "groq-channel",
      "groq-own-fields",
      "mistral-parts",
      "ollama-own-fields",
      "openrouter-own-fields",
      "openrouter-reasoning-details",
      "together-own-fields",
      "vllm-own-fields",
    ],
    does: { alters: ["reasoning"] },
    says: "Loses the reasoning, but for `reasoning_content`.",
  },
  {
    client: "LangChain",
    fixtures: ["cloudflare-content-as-object"],
    does: { alters: ["text"] },
    says: "Loses content that is an object.",
  },
  {
    client: "LangChain",
    fixtures: ["llama-cpp-arguments-as-object"],
    does: { alters: ["toolCalls"] },
    says: "Joins arguments that are an object as text: `[object Object]`.",
  },
  {
    client: "LangChain",
    fixtures: ["gigachat-arguments-as-object"],
    does: { throws: "The arguments are no text" },
    says: "Gives the arguments of `function_call` as an object, contrary to its types.",
  },
  {
    client: "LangChain",
    fixtures: ["nvidia-nim-number-as-id"],
    does: { alters: ["toolCalls"] },
    says: "Gives a tool call's `id` as a number, contrary to its types.",
  },
  {
    client: "LangChain",
    fixtures: ["openai-custom-call", "relay-unknown-keys"],
    does: { alters: ["toolCalls"] },
    says: "Loses the name and the input of a custom tool's call.",
  },
  {
    client: "LangChain",
    fixtures: ["relay-calls-without-id"],
    does: { alters: ["toolCalls"] },
    says: "Makes one call of two that have neither an `id` nor different indices.",
  },
  {
    client: "LangChain",
    fixtures: ["relay-null-members-of-calls"],
    does: { alters: ["toolCalls"] },
    says: "Makes a call of its own of the pieces whose `index` is null, and loses the input of a custom tool's call.",
  },
  {
    client: "LangChain",
    fixtures: ["groq-usage-in-x-groq", "moonshot-usage-in-choice"],
    does: { alters: ["totalTokens"] },
    says: "Does not look for a usage in `x_groq`, or in a choice.",
  },
  {
    client: "LangChain",
    fixtures: ["databricks-null-counters"],
    does: { alters: ["totalTokens"] },
    says: "Keeps the last usage, whose counters are 0 or null.",
  },
];
