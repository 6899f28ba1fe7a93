import {
  alsoFrom,
  block,
  boolean,
  field,
  integer,
  number,
  part,
  record,
  reference,
  requiredField,
  server,
  source,
  string,
  unite,
  unknown,
} from "../row/index.js";
import {
  completionsLogprobs,
  cost,
  generatedImages,
  imageTokens,
  reasoning,
  reasoningDetails,
  toolCallIndex,
  videoTokens,
} from "./shared.js";

const REFERENCE = source("OpenRouter: API reference", "https://openrouter.ai/docs/api-reference/overview");
const USAGE = source("OpenRouter: usage accounting", "https://openrouter.ai/docs/use-cases/usage-accounting");
const SEARCH = source("OpenRouter: web search", "https://openrouter.ai/docs/features/web-search");
const ERRORS = source("OpenRouter: errors", "https://openrouter.ai/docs/api-reference/errors");

export const openRouter = server(
  "openRouter",
  { prefix: "OpenRouter", title: "OpenRouter", file: "openrouter" },
  [
    block(
      "OpenRouterResponse",
      "What OpenRouter adds to a response and to a chunk",
      REFERENCE,
      ["CreateChatCompletionResponse", "CreateChatCompletionStreamResponse"],
      {
        provider: field(string, "the name of the provider that answered the request", "Absent where none is known."),
        openrouter_metadata: field(
          record(unknown),
          "how the request was routed: the endpoints, the attempts and their times",
          "Absent unless the request asked for it.",
        ),
      },
    ),
    part("OpenRouterErrorMetadata", "More about an error of OpenRouter's", ERRORS, {
      error_type: field(string, "the kind of error, one word in all of OpenRouter's APIs"),
      provider_code: field(string, "the provider's own code of the error", "Absent where it gave none."),
      provider_name: field(string, "the provider that failed", "Absent where it is not known."),
      raw: field(unknown, "what the provider answered", "Of any type."),
    }),
    part("OpenRouterError", "Error of OpenRouter's in the middle of an answer", ERRORS, {
      code: requiredField(unite(integer, string), "the error's code: an HTTP status, or a word"),
      message: requiredField(string, "what went wrong, as a sentence"),
      metadata: field(reference("OpenRouterErrorMetadata"), "more about the error", "Absent where there is none."),
    }),
    block(
      "OpenRouterChoice",
      "What OpenRouter adds to a choice",
      REFERENCE,
      ["ChatCompletionChoice", "ChatCompletionStreamChoice"],
      {
        native_finish_reason: field(
          string,
          "the reason why the model stopped, in the provider's own word",
          "`null` or absent until the model stopped.",
        ),
        error: field(
          reference("OpenRouterError"),
          "the error that ended this answer early",
          "Absent where there was none.",
          ERRORS,
        ),
      },
    ),
    block("OpenRouterUrlCitation", "What OpenRouter adds to a cited web page", SEARCH, ["ChatCompletionUrlCitation"], {
      content: field(string, "the part of the page that was found", "Absent where the search gave none."),
    }),
    block(
      "OpenRouterAnnotation",
      "What OpenRouter has in an annotation of the type `file`",
      source("OpenRouter: PDFs", "https://openrouter.ai/docs/features/multimodal/pdfs"),
      ["ChatCompletionUnrecognizedAnnotation"],
      {
        file: field(
          record(unknown),
          "the parsed file of the request: its hash, its name and its content",
          "A later request that returns it saves the parsing. In annotations of the type `file` alone.",
        ),
      },
    ),
    part("OpenRouterCostDetails", "Prices that OpenRouter's provider charged", USAGE, {
      upstream_inference_cost: field(
        number,
        "the price that the provider charged to your own key, in US dollars",
        "`null` or absent where the request used OpenRouter's.",
      ),
      upstream_inference_prompt_cost: field(number, "the provider's price of the prompt, in US dollars"),
      upstream_inference_completions_cost: field(number, "the provider's price of the generated tokens, in US dollars"),
      server_tool_cost: field(
        number,
        "the price of the tools that ran at OpenRouter, in US dollars",
        "Absent where no such tool ran.",
      ),
    }),
    part("OpenRouterServerToolUseDetails", "Counts of the tools that ran at OpenRouter", USAGE, {
      tool_calls_requested: field(integer, "the number of OpenRouter's tools that the model called"),
      tool_calls_executed: field(integer, "the number of those that gave a result"),
      web_search_requests: field(integer, "the number of web searches, those of the provider included"),
    }),
    alsoFrom(
      block("OpenRouterUsage", "What OpenRouter adds to usage", USAGE, ["CompletionUsage"], {
        cost_details: field(
          reference("OpenRouterCostDetails"),
          "the prices that the provider charged",
          "Absent where OpenRouter doesn't know them.",
        ),
        is_byok: field(boolean, "whether the request used your own key of the provider"),
        server_tool_use_details: field(
          reference("OpenRouterServerToolUseDetails"),
          "counts of the tools that ran at OpenRouter",
          "Absent where none ran.",
        ),
      }),
      "Vercel AI Gateway",
    ),
  ],
  [reasoning, reasoningDetails, generatedImages, cost, videoTokens, imageTokens, completionsLogprobs, toolCallIndex],
  ["`usage.cost` is in OpenRouter's credits, each of which is one US dollar."],
);
