import type { RequestListener } from "node:http";
import { type MockConfig, MockServer as OpenAiMockApi } from "openai-mock-api";
import { startServer } from "../server.js";
import { answers, apiKey, type MockServer } from "./mock-server.js";

const config: MockConfig = {
  apiKey,
  responses: [
    {
      id: "text",
      messages: [
        { role: "user", content: "Hello" },
        { role: "assistant", content: answers.text },
      ],
    },
    {
      id: "call",
      messages: [
        { role: "user", content: "Weather" },
        { role: "assistant", tool_calls: [{ id: "call_1", type: "function", function: answers.call }] },
      ],
    },
  ],
};

const silent = () => {};

export const openaiMockApi: MockServer = {
  name: "openai-mock-api",
  async start() {
    const mock = new OpenAiMockApi(config, { debug: silent, info: silent, warn: silent, error: silent });
    // Its own `start` needs a fixed port, and listens to other machines.
    const { url, stop } = await startServer(Reflect.get(mock, "app") as RequestListener);
    return { url: `${url}/v1`, stop: () => Promise.all([stop(), mock.stop()]) };
  },
};
