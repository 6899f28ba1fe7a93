import type * as strict from "@chat-completion/types/strict";
import type { Payload } from "./payload.js";

/** Makes the three texts of a payload out of its conforming response, whose last member is `system_fingerprint`. */
export function textOf(response: strict.CreateChatCompletionResponse): Payload["text"] {
  return {
    conforming: JSON.stringify(response),
    deviating: JSON.stringify(deviate(response)),
    // The last member of the text, and the last that our schemas know of those that it has.
    broken: JSON.stringify({ ...response, system_fingerprint: 3597 }),
  };
}

/** What servers other than OpenAI's make of it. The log probabilities stay where there are any: they are what costs. */
function deviate(response: strict.CreateChatCompletionResponse) {
  return {
    ...response,
    choices: response.choices.map(({ index, message: { role, content, tool_calls }, logprobs, finish_reason }) => ({
      index,
      message: {
        role,
        content,
        reasoning_content: "The user wants a short answer.",
        ...(tool_calls && { tool_calls: tool_calls.map((call, index) => ({ index, ...call })) }),
      },
      ...(logprobs && { logprobs: { content: logprobs.content } }),
      finish_reason,
      stop_reason: null,
    })),
    usage: { ...response.usage, prompt_tokens_details: null, cost: 0.00031 },
    system_fingerprint: null,
    provider: "Example",
  };
}
