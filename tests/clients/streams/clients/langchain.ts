import type { AIMessageChunk } from "@langchain/core/messages";
import { ChatOpenAI } from "@langchain/openai";
import { readFunctionCall } from "../../reading.js";
import type { StreamClient } from "../stream-client.js";

/** Gives one choice. What it has no place for has the wire's names. */
export const langchain: StreamClient = {
  name: "LangChain",
  async read(url, tools) {
    const model = new ChatOpenAI({ apiKey: "none", model: "any", maxRetries: 0, configuration: { baseURL: url } });
    const stream = await model.stream("Hello", {
      tools: tools.map((name) => ({ type: "function", function: { name, parameters: { type: "object" } } })),
    });
    let message: AIMessageChunk | undefined;
    for await (const chunk of stream) message = message === undefined ? chunk : message.concat(chunk);
    if (message === undefined) return { choices: [], totalTokens: null };
    const { refusal, reasoning_content, function_call } = message.additional_kwargs as {
      refusal?: string | null;
      reasoning_content?: string | null;
      function_call?: { name: string; arguments: string } | null;
    };
    // Its type is lost in `concat`.
    const usage = message.usage_metadata as { total_tokens: number } | undefined;
    const calls = [...(message.tool_calls ?? []), ...(message.invalid_tool_calls ?? [])];
    return {
      choices: [
        {
          text: message.text,
          refusal: refusal ?? "",
          reasoning: reasoning_content ?? "",
          toolCalls: calls.map(({ id = "", name = "", args }) => ({ id, name, input: args })),
          functionCall: readFunctionCall(function_call),
          finishReason: (message.response_metadata.finish_reason as string | undefined) ?? null,
        },
      ],
      totalTokens: usage?.total_tokens || null,
    };
  },
};
