import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { generateText, jsonSchema, tool } from "ai";
import type { Client } from "../client.js";

const inputSchema = jsonSchema({ type: "object" });

/** Has no place for a refusal, nor for the deprecated call of a function. */
export const aiSdk: Client = {
  name: "AI SDK",
  async ask(url, tools) {
    const provider = createOpenAICompatible({ name: "fixtures", baseURL: url });
    const { text, toolCalls } = await generateText({
      model: provider("any"),
      prompt: "Hello",
      tools: Object.fromEntries(tools.map((name) => [name, tool({ inputSchema })])),
      maxRetries: 0,
    });
    return () => ({
      text,
      refusal: "",
      toolCalls: toolCalls.map(({ toolCallId, toolName, input }) => ({ id: toolCallId, name: toolName, input })),
      functionCall: [],
    });
  },
};
