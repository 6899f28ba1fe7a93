// Written by `pnpm generate` from specification/extensions/copilot.ts: edit that.

import type { FieldBlock } from "./field-block.js";

/** The fields that only GitHub Copilot is known to send. */
export const copilotBlocks: readonly FieldBlock[] = [
  {
    name: "CopilotResponse",
    servers: ["GitHub Copilot"],
    components: ["CreateChatCompletionResponse", "CreateChatCompletionStreamResponse"],
    fields: {
      copilot_usage: {
        means: "what the request costs",
        url: "https://github.com/anomalyco/opencode/tree/dev/packages/opencode/src/provider/sdk/copilot/chat",
        types: ["object"],
      },
    },
  },
  {
    name: "CopilotMessage",
    servers: ["GitHub Copilot"],
    components: ["ChatCompletionResponseMessage", "ChatCompletionStreamResponseDelta"],
    fields: {
      reasoning_text: {
        means: "the model's reasoning, as text",
        url: "https://github.com/anomalyco/opencode/tree/dev/packages/opencode/src/provider/sdk/copilot/chat",
        types: ["string"],
      },
      reasoning_opaque: {
        means: "the model's reasoning, encrypted",
        url: "https://github.com/anomalyco/opencode/tree/dev/packages/opencode/src/provider/sdk/copilot/chat",
        types: ["string"],
      },
      padding: {
        means: "text that hides the length of the answer",
        url: "https://github.com/anomalyco/opencode/tree/dev/packages/opencode/src/provider/sdk/copilot/chat",
        types: ["string"],
      },
    },
  },
];
