import type { ChatCompletionMessageToolCalls, CreateChatCompletionResponse } from "@chat-completion/types";

/** The text and the tool calls of the first choice, as lines of a transcript. */
export function transcriptOf({ choices }: CreateChatCompletionResponse): string[] {
  const [choice] = choices;
  if (!choice) return ["(no answer)"];
  const { content, refusal, toolCalls = [] } = choice.message;
  const said = content ?? refusal;
  return [...(said === null ? [] : [`assistant: ${said}`]), ...toolCalls.map((call) => `calls ${describe(call)}`)];
}

function describe(call: ChatCompletionMessageToolCalls[number]): string {
  switch (call.type) {
    case "function":
      return `${call.function.name}(${call.function.arguments})`;
    case "custom":
      return `${call.custom.name}: ${call.custom.input}`;
    case "unrecognized":
      return `a tool of a new type, ${call.wire.type}`;
  }
}
