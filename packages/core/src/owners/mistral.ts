// Written by `pnpm generate` from specification/extensions/mistral.ts: edit that.

import type { FieldBlock } from "./field-block.js";

/** The fields that only Mistral is known to send. */
export const mistralBlocks: readonly FieldBlock[] = [
  {
    name: "MistralUsage",
    servers: ["Mistral"],
    components: ["CompletionUsage"],
    fields: {
      num_cached_tokens: {
        means: "tokens of the prompt that came from the cache",
        url: "https://github.com/mistralai/client-ts/blob/main/src/models/components/usageinfo.ts",
        types: ["number"],
      },
      service_tier: {
        means: "the tier that served the request: `standard` or `priority`",
        url: "https://github.com/mistralai/client-ts/blob/main/src/models/components/usageinfo.ts",
        types: ["string"],
      },
      prompt_audio_seconds: {
        means: "the length of the audio in the prompt, in seconds",
        url: "https://github.com/mistralai/client-ts/blob/main/src/models/components/usageinfo.ts",
        types: ["number"],
      },
    },
  },
  {
    name: "MistralMessage",
    servers: ["Mistral"],
    components: ["ChatCompletionResponseMessage"],
    fields: {
      prefix: {
        means: "whether the message is the beginning of an answer that the request gave",
        url: "https://docs.mistral.ai/api/#tag/chat",
        types: ["boolean"],
      },
    },
  },
  {
    name: "MistralDelta",
    servers: ["Mistral"],
    components: ["ChatCompletionStreamResponseDelta"],
    fields: {
      index: {
        means: "the message that the delta belongs to, from `0`",
        url: "https://docs.mistral.ai/api/#tag/chat",
        types: ["number"],
      },
      metadata: { means: "the server's own data", url: "https://docs.mistral.ai/api/#tag/chat", types: ["object"] },
    },
  },
  {
    name: "MistralChunk",
    servers: ["Mistral"],
    components: ["CreateChatCompletionStreamResponse"],
    fields: {
      p: {
        means: "random text that hides the length of the chunk",
        url: "https://docs.mistral.ai/api/#tag/chat",
        types: ["string"],
      },
    },
  },
  {
    name: "MistralContentPart",
    servers: ["Mistral"],
    components: ["ChatCompletionContentPart"],
    fields: {
      thinking: {
        means: "the reasoning, in parts",
        url: "https://docs.mistral.ai/capabilities/reasoning",
        types: ["array"],
      },
      closed: {
        means: "whether the thought is complete",
        url: "https://docs.mistral.ai/capabilities/reasoning",
        types: ["boolean"],
      },
      signature: {
        means: "the signature of the thought",
        url: "https://docs.mistral.ai/capabilities/reasoning",
        types: ["string"],
      },
      reference_ids: {
        means: "the sources that the part cites, by their ids in the tool's answer",
        url: "https://docs.mistral.ai/capabilities/citations",
        types: ["array"],
      },
    },
  },
];
