import type * as strict from "@chat-completion/types/strict";
import type { Payload } from "./payload.js";

/** The three texts of a payload, made of its conforming response, whose last member is `system_fingerprint`. */
export function textOf(response: strict.CreateChatCompletionResponse): Payload["text"] {
  return {
    conforming: JSON.stringify(response),
    deviating: JSON.stringify(deviate(response)),
    // Its last member in the text, and the last of its members in the order of our schemas.
    broken: JSON.stringify({ ...response, system_fingerprint: 3597 }),
  };
}

/** The response as other servers than OpenAI's send it. Log probabilities stay if there are any: they are most of the cost. */
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
