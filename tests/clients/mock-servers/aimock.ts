import { LLMock } from "@copilotkit/aimock";
import { answers, type MockServer } from "./mock-server.js";

export const aimock: MockServer = {
  name: "@copilotkit/aimock",
  async start() {
    const mock = new LLMock({ port: 0 });
    mock.onMessage("Hello", { content: answers.text });
    mock.onMessage("Weather", { toolCalls: [answers.call] });
    await mock.start();
    return { url: `${mock.url}/v1`, stop: () => mock.stop() };
  },
};
