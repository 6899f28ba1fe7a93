import {
  alsoFrom,
  block,
  field,
  integer,
  list,
  number,
  part,
  reference,
  server,
  source,
  string,
} from "../row/index.js";
import { citations, reasoningTokens } from "./shared.js";

const REFERENCE = source("Perplexity: API reference", "https://docs.perplexity.ai/api-reference/chat-completions-post");

export const perplexity = server(
  "perplexity",
  { prefix: "Perplexity", title: "Perplexity", file: "perplexity" },
  [
    part("PerplexitySearchResult", "Page that Perplexity found", REFERENCE, {
      title: field(string, "the page's title"),
      url: field(string, "the page's address"),
      date: field(string, "when the page was published, as `YYYY-MM-DD`", "`null` or absent where it is not known."),
      last_updated: field(
        string,
        "when the page was changed, as `YYYY-MM-DD`",
        "`null` or absent where it is not known.",
      ),
      snippet: field(string, "the part of the page that was found", "Absent from some answers."),
      source: field(string, "where the page comes from, such as `web`"),
    }),
    part("PerplexityImage", "Image that Perplexity found", REFERENCE, {
      image_url: field(string, "the image's address"),
      origin_url: field(string, "the address of the page that shows it"),
      title: field(string, "the image's title", "Absent from some answers."),
      height: field(integer, "its height, in pixels"),
      width: field(integer, "its width, in pixels"),
    }),
    block(
      "PerplexityResponse",
      "What Perplexity adds to a response and to a chunk",
      REFERENCE,
      ["CreateChatCompletionResponse", "CreateChatCompletionStreamResponse"],
      {
        search_results: field(
          list(reference("PerplexitySearchResult")),
          "the pages that the answer is based on",
          "In the order of `citations`. Empty or absent where no page was used.",
        ),
        images: field(
          list(reference("PerplexityImage")),
          "images that fit the answer",
          "Absent unless the request set `return_images`.",
        ),
        related_questions: field(
          list(string),
          "questions that could follow",
          "Absent unless the request set `return_related_questions`.",
        ),
      },
    ),
    block(
      "PerplexityChoice",
      "What Perplexity adds to a choice of a whole response",
      REFERENCE,
      ["ChatCompletionChoice"],
      {
        delta: field(
          reference("ChatCompletionStreamResponseDelta"),
          "an empty delta beside the message",
          "It has no meaning in a whole response.",
        ),
      },
    ),
    part("PerplexityCost", "Price of a request at Perplexity, in US dollars", REFERENCE, {
      input_tokens_cost: field(number, "the price of the prompt, in US dollars"),
      output_tokens_cost: field(number, "the price of the answer, in US dollars"),
      request_cost: field(number, "the price of the search, in US dollars"),
      citation_tokens_cost: field(
        number,
        "the price of the tokens of the pages, in US dollars",
        "Of deep research alone.",
      ),
      reasoning_tokens_cost: field(number, "the price of the reasoning, in US dollars", "Of deep research alone."),
      search_queries_cost: field(number, "the price of the searches, in US dollars", "Of deep research alone."),
      total_cost: field(number, "the price of the request, in US dollars"),
    }),
    alsoFrom(
      block("PerplexityPrice", "Price of a request, in parts", REFERENCE, ["CompletionUsage"], {
        cost: field(reference("PerplexityCost"), "the price of the request, in US dollars, and its parts"),
      }),
      "Charm Hyper",
    ),
    block("PerplexityUsage", "What Perplexity adds to usage", REFERENCE, ["CompletionUsage"], {
      search_context_size: field(string, "how much of the pages was read: `low`, `medium` or `high`"),
      citation_tokens: field(integer, "tokens of the pages that the answer cites", "Of deep research alone."),
      num_search_queries: field(integer, "the number of searches", "Of deep research alone."),
    }),
  ],
  [citations, reasoningTokens],
  ["In a stream, a whole message stands beside each delta. It has all of the text so far."],
);
