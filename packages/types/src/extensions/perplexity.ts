// Written by `pnpm generate` from specification/extensions/perplexity.ts: edit that.

import type {
  ChatCompletionChoice,
  ChatCompletionStreamResponseDelta,
  CompletionUsage,
  CreateChatCompletionResponse,
  CreateChatCompletionStreamResponse,
} from "../wire/index.js";
import type { Citations, ReasoningTokens } from "./shared.js";

/**
 * Page that Perplexity found.
 *
 * @see [Perplexity: API reference](https://docs.perplexity.ai/api-reference/chat-completions-post)
 */
export interface PerplexitySearchResult {
  /** The page's title. */
  title?: string | null | undefined;
  /** The page's address. */
  url?: string | null | undefined;
  /** When the page was published, as `YYYY-MM-DD`. `null` or absent where it is not known. */
  date?: string | null | undefined;
  /** When the page was changed, as `YYYY-MM-DD`. `null` or absent where it is not known. */
  last_updated?: string | null | undefined;
  /** The part of the page that was found. Absent from some answers. */
  snippet?: string | null | undefined;
  /** Where the page comes from, such as `web`. */
  source?: string | null | undefined;
}

/**
 * Image that Perplexity found.
 *
 * @see [Perplexity: API reference](https://docs.perplexity.ai/api-reference/chat-completions-post)
 */
export interface PerplexityImage {
  /** The image's address. */
  image_url?: string | null | undefined;
  /** The address of the page that shows it. */
  origin_url?: string | null | undefined;
  /** The image's title. Absent from some answers. */
  title?: string | null | undefined;
  /** Its height, in pixels. */
  height?: number | null | undefined;
  /** Its width, in pixels. */
  width?: number | null | undefined;
}

/**
 * What Perplexity adds to a response and to a chunk. For `CreateChatCompletionResponse` and
 * `CreateChatCompletionStreamResponse`.
 *
 * @see [Perplexity: API reference](https://docs.perplexity.ai/api-reference/chat-completions-post)
 */
export interface PerplexityResponse {
  /** The pages that the answer is based on. In the order of `citations`. Empty or absent where no page was used. */
  search_results?: PerplexitySearchResult[] | null | undefined;
  /** Images that fit the answer. Absent unless the request set `return_images`. */
  images?: PerplexityImage[] | null | undefined;
  /** Questions that could follow. Absent unless the request set `return_related_questions`. */
  related_questions?: string[] | null | undefined;
}

/**
 * What Perplexity adds to a choice of a whole response. For `ChatCompletionChoice`.
 *
 * @see [Perplexity: API reference](https://docs.perplexity.ai/api-reference/chat-completions-post)
 */
export interface PerplexityChoice {
  /** An empty delta beside the message. It has no meaning in a whole response. */
  delta?: ChatCompletionStreamResponseDelta | null | undefined;
}

/**
 * Price of a request at Perplexity, in US dollars.
 *
 * @see [Perplexity: API reference](https://docs.perplexity.ai/api-reference/chat-completions-post)
 */
export interface PerplexityCost {
  /** The price of the prompt, in US dollars. */
  input_tokens_cost?: number | null | undefined;
  /** The price of the answer, in US dollars. */
  output_tokens_cost?: number | null | undefined;
  /** The price of the search, in US dollars. */
  request_cost?: number | null | undefined;
  /** The price of the tokens of the pages, in US dollars. Of deep research alone. */
  citation_tokens_cost?: number | null | undefined;
  /** The price of the reasoning, in US dollars. Of deep research alone. */
  reasoning_tokens_cost?: number | null | undefined;
  /** The price of the searches, in US dollars. Of deep research alone. */
  search_queries_cost?: number | null | undefined;
  /** The price of the request, in US dollars. */
  total_cost?: number | null | undefined;
}

/**
 * Price of a request, in parts. For `CompletionUsage`.
 *
 * @see [Perplexity: API reference](https://docs.perplexity.ai/api-reference/chat-completions-post)
 */
export interface PerplexityPrice {
  /** The price of the request, in US dollars, and its parts. */
  cost?: PerplexityCost | null | undefined;
}

/**
 * What Perplexity adds to usage. For `CompletionUsage`.
 *
 * @see [Perplexity: API reference](https://docs.perplexity.ai/api-reference/chat-completions-post)
 */
export interface PerplexityUsage {
  /** How much of the pages was read: `low`, `medium` or `high`. */
  search_context_size?: string | null | undefined;
  /** Tokens of the pages that the answer cites. Of deep research alone. */
  citation_tokens?: number | null | undefined;
  /** The number of searches. Of deep research alone. */
  num_search_queries?: number | null | undefined;
}

/**
 * One of the answers to a request, with the fields of Perplexity.
 *
 * @see [Perplexity: API reference](https://docs.perplexity.ai/api-reference/chat-completions-post)
 */
export interface PerplexityChatCompletionChoice
  extends Omit<ChatCompletionChoice, keyof PerplexityChoice>,
    PerplexityChoice {}

/**
 * Token counts of a request, with the fields of Perplexity.
 *
 * @see [SGLang: the protocol of its server](https://github.com/sgl-project/sglang/blob/main/python/sglang/srt/entrypoints/openai/protocol.py)
 */
export interface PerplexityCompletionUsage
  extends Omit<CompletionUsage, keyof ReasoningTokens | keyof PerplexityPrice | keyof PerplexityUsage>,
    ReasoningTokens,
    PerplexityPrice,
    PerplexityUsage {}

/**
 * Chat completion, with the fields of Perplexity.
 *
 * @see [Perplexity: API reference](https://docs.perplexity.ai/api-reference/chat-completions-post)
 */
export interface PerplexityCreateChatCompletionResponse
  extends Omit<CreateChatCompletionResponse, keyof Citations | keyof PerplexityResponse | "choices" | "usage">,
    Citations,
    PerplexityResponse {
  /** As on the wire, with the fields of Perplexity. */
  choices: PerplexityChatCompletionChoice[];
  /** As on the wire, with the fields of Perplexity. */
  usage?: PerplexityCompletionUsage | null | undefined;
}

/**
 * Chunk of a streamed chat completion, with the fields of Perplexity.
 *
 * @see [Perplexity: API reference](https://docs.perplexity.ai/api-reference/chat-completions-post)
 */
export interface PerplexityCreateChatCompletionStreamResponse
  extends Omit<CreateChatCompletionStreamResponse, keyof Citations | keyof PerplexityResponse | "usage">,
    Citations,
    PerplexityResponse {
  /** As on the wire, with the fields of Perplexity. */
  usage?: PerplexityCompletionUsage | null | undefined;
}

/** What Perplexity adds, by the component that has it. */
export interface PerplexityFields {
  CreateChatCompletionResponse: Citations & PerplexityResponse;
  CreateChatCompletionStreamResponse: Citations & PerplexityResponse;
  CompletionUsage: ReasoningTokens & PerplexityPrice & PerplexityUsage;
  ChatCompletionChoice: PerplexityChoice;
}

/** The types of `perplexity`, the value that `extendResponse` and `extendChunk` of the validators get. */
export interface PerplexityExtension {
  /** What Perplexity adds to each component. */
  fields: PerplexityFields;
  /** A response of Perplexity's. */
  response: PerplexityCreateChatCompletionResponse;
  /** A chunk of a stream of Perplexity's. */
  chunk: PerplexityCreateChatCompletionStreamResponse;
}
