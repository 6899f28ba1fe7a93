// Written by `pnpm generate` from specification/extensions/zai.ts: edit that.

import type { FieldBlock } from "./field-block.js";

/** The fields that only Z.ai is known to send. */
export const zAIBlocks: readonly FieldBlock[] = [
  {
    name: "ZAIResponse",
    servers: ["Z.ai"],
    components: ["CreateChatCompletionResponse", "CreateChatCompletionStreamResponse"],
    fields: {
      request_id: {
        means: "the request's id: the caller's own, or one of the server's",
        url: "https://docs.z.ai/api-reference/llm/chat-completion",
        types: ["string"],
      },
      web_search: {
        means: "the pages that the tool `web_search` found",
        url: "https://docs.z.ai/api-reference/llm/chat-completion",
        types: ["array"],
      },
    },
  },
];
