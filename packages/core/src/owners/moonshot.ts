// Written by `pnpm generate` from specification/extensions/moonshot.ts: edit that.

import type { FieldBlock } from "./field-block.js";

/** The fields that only Moonshot is known to send. */
export const moonshotBlocks: readonly FieldBlock[] = [
  {
    name: "MoonshotStreamChoice",
    servers: ["Moonshot"],
    components: ["ChatCompletionStreamChoice"],
    fields: {
      usage: {
        means: "the token counts of the request",
        url: "https://platform.moonshot.ai/docs/api/chat",
        types: ["object"],
      },
    },
  },
];
