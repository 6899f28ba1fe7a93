import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { jsonSchema, streamText, type ToolSet, tool } from "ai";
import type { StreamContender } from "./contender.js";

/** Without the tool that is called, it would be an error. The type of `tool` does not allow for `exactOptionalPropertyTypes`. */
const tools = { write: tool({ inputSchema: jsonSchema({ type: "object" }) }) } as ToolSet;

export default {
  name: "AI SDK, streamText",
  gives: "its own layout",
  async read(answer) {
    const provider = createOpenAICompatible({ name: "any", baseURL: "http://localhost", fetch: async () => answer() });
    const result = streamText({ model: provider("any"), prompt: "Hello", tools, maxRetries: 0 });
    return Promise.all([result.text, result.toolCalls, result.finishReason]);
  },
} satisfies StreamContender;
