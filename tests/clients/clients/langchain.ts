import { ChatOpenAI } from "@langchain/openai";
import type { Client } from "../client.js";
import { readFunctionCall } from "../reading.js";

/** Gives calls whose arguments are no JSON apart from the others, and what it has no place for by the wire's names. */
export const langchain: Client = {
  name: "LangChain",
  async ask(url, tools) {
    const model = new ChatOpenAI({ apiKey: "none", model: "any", maxRetries: 0, configuration: { baseURL: url } });
    const message = await model.invoke("Hello", {
      tools: tools.map((name) => ({ type: "function", function: { name, parameters: { type: "object" } } })),
    });
    return () => {
      const { refusal, function_call } = message.additional_kwargs as {
        refusal?: string | null;
        function_call?: { name: string; arguments: string } | null;
      };
      const calls = [...(message.tool_calls ?? []), ...(message.invalid_tool_calls ?? [])];
      return {
        text: message.text,
        refusal: refusal ?? "",
        toolCalls: calls.map(({ id = "", name = "", args }) => ({ id, name, input: args })),
        functionCall: readFunctionCall(function_call),
      };
    };
  },
};
