import type { RequestListener } from "node:http";
import { startServer } from "@chat-completion/reference-server";
import { LLMock } from "@copilotkit/aimock";
import { type MockConfig, MockServer as OpenAiMockApi } from "openai-mock-api";

/** A server of npm's that answers as OpenAI's API does. */
interface MockServer {
  /** The base URL. */
  url: string;
  stop(): Promise<unknown>;
}

const TEXT = "Hello, nice to meet you!";
const CALL = { name: "get_weather", arguments: '{"city":"Oslo"}' };

/** The key that openai-mock-api wants. */
export const KEY = "sk-mock";

export async function startAimock(): Promise<MockServer> {
  const mock = new LLMock({ port: 0 });
  mock.onMessage(/weather/, { toolCalls: [CALL] });
  mock.onMessage(/./, { content: TEXT });
  await mock.start();
  return { url: `${mock.url}/v1`, stop: () => mock.stop() };
}

const silent = () => {};

export async function startOpenAiMockApi(): Promise<MockServer> {
  const any = { role: "user" as const, content: ".*", matcher: "regex" as const };
  const config: MockConfig = {
    apiKey: KEY,
    responses: [
      {
        id: "call",
        messages: [
          { ...any, content: ".*weather.*" },
          { role: "assistant", tool_calls: [{ id: "call_1", type: "function", function: CALL }] },
        ],
      },
      { id: "text", messages: [any, { role: "assistant", content: TEXT }] },
    ],
  };
  const mock = new OpenAiMockApi(config, { debug: silent, info: silent, warn: silent, error: silent });
  // Its own `start` needs a fixed port, and listens to other machines.
  const { url, stop } = await startServer(Reflect.get(mock, "app") as RequestListener);
  return { url: `${url}/v1`, stop: () => Promise.all([stop(), mock.stop()]) };
}
