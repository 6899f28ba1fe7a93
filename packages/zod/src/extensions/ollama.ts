// Written by `pnpm generate` from specification/extensions/ollama.ts: edit that.

import type * as extensions from "@chat-completion/types/extensions";
import type { Server } from "./server.js";
import { ReasoningSchema, ToolCallIndexSchema } from "./shared.js";

type OllamaCreateChatCompletionResponse = {
  [Key in keyof extensions.OllamaCreateChatCompletionResponse]: extensions.OllamaCreateChatCompletionResponse[Key];
};

type OllamaCreateChatCompletionStreamResponse = {
  [Key in keyof extensions.OllamaCreateChatCompletionStreamResponse]: extensions.OllamaCreateChatCompletionStreamResponse[Key];
};

/** What Ollama adds to the types of `ollama`. */
interface OllamaExtension {
  fields: extensions.OllamaFields;
  response: OllamaCreateChatCompletionResponse;
  chunk: OllamaCreateChatCompletionStreamResponse;
}

/** The fields of Ollama, for `extendResponse` and `extendChunk`. */
export const ollama: Server<OllamaExtension> = {
  title: "Ollama",
  blocks: {
    ChatCompletionResponseMessage: [ReasoningSchema],
    ChatCompletionStreamResponseDelta: [ReasoningSchema],
    ChatCompletionMessageToolCall: [ToolCallIndexSchema],
  },
};
