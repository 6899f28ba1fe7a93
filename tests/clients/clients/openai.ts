import OpenAI from "openai";
import type { Client } from "../client.js";
import { nothing, readArguments, readFunctionCall } from "../reading.js";

/** Returns any response as the server sent it. */
export const openai: Client = {
  name: "openai",
  async ask(url) {
    const client = new OpenAI({ apiKey: "none", baseURL: url, maxRetries: 0 });
    const { choices } = await client.chat.completions.create({
      model: "any",
      messages: [{ role: "user", content: "Hello" }],
    });
    return () => {
      if (choices[0] === undefined) return nothing;
      const { message } = choices[0];
      return {
        text: message.content ?? "",
        refusal: message.refusal ?? "",
        toolCalls: (message.tool_calls ?? []).flatMap((call) => {
          switch (call.type) {
            case "function":
              return [{ id: call.id, name: call.function.name, input: readArguments(call.function.arguments) }];
            case "custom":
              return [{ id: call.id, name: call.custom.name, input: call.custom.input }];
            default:
              return [];
          }
        }),
        functionCall: readFunctionCall(message.function_call),
      };
    };
  },
};
