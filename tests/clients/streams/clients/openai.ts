import { accumulateChunks, decodeCreateChatCompletionResponse } from "@chat-completion/core";
import OpenAI from "openai";
import { readResponse } from "../reading.js";
import type { StreamClient } from "../stream-client.js";

const request = { model: "any", messages: [{ role: "user" as const, content: "Hello" }] };

const clientOf = (url: string) => new OpenAI({ apiKey: "none", baseURL: url, maxRetries: 0 });

/** Gives the chunks, which `accumulateChunks` puts together. */
export const openai: StreamClient = {
  name: "openai",
  async read(url) {
    const chunks: OpenAI.ChatCompletionChunk[] = [];
    for await (const chunk of await clientOf(url).chat.completions.create({ ...request, stream: true })) {
      chunks.push(chunk);
    }
    return readResponse(decodeCreateChatCompletionResponse(accumulateChunks(chunks)));
  },
};

/** Puts the chunks together itself. */
export const openaiHelper: StreamClient = {
  name: "openai's helper",
  async read(url) {
    const completion = await clientOf(url).chat.completions.stream(request).finalChatCompletion();
    return readResponse(decodeCreateChatCompletionResponse(completion));
  },
};
