/* For someone who wants only the types: a function for completions, and a completion of one's own. */
import type { CreateChatCompletionResponse } from "@chat-completion/types";
import { transcriptOf } from "./transcript.js";

const completion: CreateChatCompletionResponse = {
  id: "chatcmpl-1",
  object: "chat.completion",
  created: 1771833642,
  model: "gpt-5-mini-2025-08-07",
  choices: [
    {
      index: 0,
      message: {
        role: "assistant",
        content: "Let me look at the timetable.",
        refusal: null,
        toolCalls: [
          { id: "call_1", type: "function", function: { name: "get_departures", arguments: '{"station":"Utrecht"}' } },
        ],
      },
      logprobs: null,
      finishReason: "tool_calls",
    },
  ],
};

for (const line of transcriptOf(completion)) console.log(line);
