import { block, field, integer, server, source } from "../row/index.js";
import { citations, reasoningContent } from "./shared.js";

const COST = source("xAI: cost tracking", "https://docs.x.ai/developers/cost-tracking");
const REFERENCE = source("xAI: chat completions", "https://docs.x.ai/docs/api-reference#chat-completions");

export const xAI = server(
  "xAI",
  { prefix: "XAI", title: "xAI", file: "xai" },
  [
    block("XAIUsage", "What xAI adds to usage", REFERENCE, ["CompletionUsage"], {
      num_sources_used: field(
        integer,
        "the number of sources that a live search used",
        "`0` or absent without a search.",
      ),
      cost_in_usd_ticks: field(
        integer,
        "the price of the request, in ticks of 10⁻¹⁰ US dollars",
        "It is what is billed, after all discounts. Absent from older answers.",
        COST,
      ),
    }),
  ],
  [reasoningContent, citations],
);
