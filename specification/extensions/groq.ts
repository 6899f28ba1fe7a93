import {
  block,
  field,
  integer,
  list,
  number,
  part,
  reference,
  requiredField,
  server,
  source,
  string,
  unknown,
} from "../row/index.js";
import { reasoning } from "./shared.js";

const REFERENCE = source("Groq: API reference", "https://console.groq.com/docs/api-reference#chat-create");
const TYPES = source(
  "groq-sdk: the types of a chat completion",
  "https://github.com/groq/groq-typescript/blob/main/src/resources/chat/completions.ts",
);
const SYSTEMS = source("Groq: agentic tooling", "https://console.groq.com/docs/agentic-tooling");

/** What a request took. */
const times = {
  queue_time: field(number, "the time that the request waited, in seconds", "Absent where it was not measured."),
  prompt_time: field(number, "the time that the prompt took, in seconds", "Absent where it was not measured."),
  completion_time: field(
    number,
    "the time that generating the answer took, in seconds",
    "Absent where it was not measured.",
  ),
  total_time: field(
    number,
    "the time of the prompt and of the answer together, in seconds",
    "Without the time that the request waited. Absent where it was not measured.",
  ),
};

export const groq = server(
  "groq",
  { prefix: "Groq", title: "Groq", file: "groq" },
  [
    block("GroqUsage", "What Groq adds to usage", REFERENCE, ["CompletionUsage"], {
      ...times,
    }),
    part("GroqRequestUsage", "Token counts of a request at Groq, with its times", TYPES, {
      prompt_tokens: field(integer, "tokens in the prompt"),
      completion_tokens: field(integer, "tokens that were generated, in all choices"),
      total_tokens: field(integer, "all tokens of the request"),
      prompt_tokens_details: field(reference("PromptTokensDetails"), "breakdown of the prompt tokens"),
      completion_tokens_details: field(reference("CompletionTokensDetails"), "breakdown of the generated tokens"),
      ...times,
    }),
    part("GroqModelUsage", "Usage of one of the models that answered a request together", TYPES, {
      model: requiredField(string, "the model's name"),
      usage: requiredField(reference("GroqRequestUsage"), "the token counts of its share, with its times"),
    }),
    part("GroqUsageBreakdown", "Usage of each model that answered a request together", TYPES, {
      models: field(list(reference("GroqModelUsage")), "the models, each with its usage"),
    }),
    part("GroqMetadata", "Groq's own data of a request", TYPES, {
      id: field(
        string,
        "the request's id at Groq, for its support",
        "In a stream, in the first chunk and in the last.",
      ),
      seed: field(integer, "the seed that the request ran with", "Absent where none is reported."),
      usage: field(
        reference("GroqRequestUsage"),
        "the token counts of the request, with its times",
        "In the last chunk of a stream alone.",
      ),
      usage_breakdown: field(
        reference("GroqUsageBreakdown"),
        "the token counts by model",
        "In the last chunk of a stream alone, and only if several models answered.",
      ),
      error: field(string, "why the stream ended early", "Absent where it didn't."),
      debug: field(unknown, "data for Groq's own developers", "Of any type."),
    }),
    block(
      "GroqResponse",
      "What Groq adds to a response and to a chunk",
      TYPES,
      ["CreateChatCompletionResponse", "CreateChatCompletionStreamResponse"],
      {
        x_groq: field(
          reference("GroqMetadata"),
          "the request's id and, in a stream, its usage",
          "Absent from most chunks of a stream.",
        ),
        usage_breakdown: field(
          reference("GroqUsageBreakdown"),
          "the token counts by model",
          "`null` or absent where one model answered alone.",
        ),
      },
    ),
    part("GroqSearchResult", "Page that a tool at Groq found", SYSTEMS, {
      title: field(string, "the page's title"),
      url: field(string, "the page's address"),
      content: field(string, "the part of the page that was found"),
      score: field(number, "how well the page fits, from `0` to `1`"),
    }),
    part("GroqSearchResults", "Pages that a tool at Groq found", SYSTEMS, {
      results: field(list(reference("GroqSearchResult")), "the pages, the best first"),
    }),
    part("GroqExecutedTool", "Tool that ran at Groq", SYSTEMS, {
      index: field(integer, "the tool's position among those that ran, from `0`"),
      type: field(string, "the kind of tool, such as `search` or `python`"),
      arguments: field(string, "the tool's arguments, as JSON text"),
      output: field(string, "what the tool gave", "`null` or absent until it ended."),
      search_results: field(reference("GroqSearchResults"), "the pages that a search found"),
    }),
    block(
      "GroqMessage",
      "What Groq adds to a message and to a delta",
      SYSTEMS,
      ["ChatCompletionResponseMessage", "ChatCompletionStreamResponseDelta"],
      {
        executed_tools: field(
          list(reference("GroqExecutedTool")),
          "the tools that ran at Groq while the model answered",
          "Absent where none did.",
        ),
      },
    ),
    block("GroqDelta", "What Groq adds to a delta alone", TYPES, ["ChatCompletionStreamResponseDelta"], {
      channel: field(
        string,
        "the channel of the text, as gpt-oss models name it: `analysis` for reasoning",
        "Absent from other models.",
      ),
    }),
  ],
  [reasoning],
);
