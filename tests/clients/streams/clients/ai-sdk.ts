import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { jsonSchema, streamText, tool } from "ai";
import type { StreamClient } from "../stream-client.js";

const inputSchema = jsonSchema({ type: "object" });

/** Gives one choice. Has no place for a refusal, nor for the deprecated call of a function. */
export const aiSdk: StreamClient = {
  name: "AI SDK",
  async read(url, tools) {
    const provider = createOpenAICompatible({ name: "fixtures", baseURL: url, includeUsage: true });
    let thrown: { error: unknown } | undefined;
    const result = streamText({
      model: provider("any"),
      prompt: "Hello",
      tools: Object.fromEntries(tools.map((name) => [name, tool({ inputSchema })])),
      maxRetries: 0,
      onError: ({ error }) => {
        thrown ??= { error };
      },
    });
    await result.consumeStream();
    if (thrown !== undefined) throw thrown.error;
    const [text, reasoning, toolCalls, finishReason, usage] = await Promise.all([
      result.text,
      result.reasoningText,
      result.toolCalls,
      result.rawFinishReason,
      result.totalUsage,
    ]);
    const calls = toolCalls.map(({ toolCallId, toolName, input }) => ({ id: toolCallId, name: toolName, input }));
    return {
      choices: [
        {
          text,
          refusal: "",
          reasoning: reasoning ?? "",
          toolCalls: calls,
          functionCall: [],
          finishReason: finishReason ?? null,
        },
      ],
      totalTokens: usage.totalTokens || null,
    };
  },
};
