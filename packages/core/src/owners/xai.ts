// Written by `pnpm generate` from specification/extensions/xai.ts: edit that.

import type { FieldBlock } from "./field-block.js";

/** The fields that only xAI is known to send. */
export const xAIBlocks: readonly FieldBlock[] = [
  {
    name: "XAIUsage",
    servers: ["xAI"],
    components: ["CompletionUsage"],
    fields: {
      num_sources_used: {
        means: "the number of sources that a live search used",
        url: "https://docs.x.ai/docs/api-reference#chat-completions",
        types: ["number"],
      },
      cost_in_usd_ticks: {
        means: "the price of the request, in ticks of 10⁻¹⁰ US dollars",
        url: "https://docs.x.ai/developers/cost-tracking",
        types: ["number"],
      },
    },
  },
];
