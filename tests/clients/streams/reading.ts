import { readReasoning } from "@chat-completion/core";
import type { ChatCompletionChoice, CreateChatCompletionResponse } from "@chat-completion/types";
import { type Call, readDecoded } from "../reading.js";

/** What there is to read once a stream is at its end: each client gives it in this shape, and so does the decoded value. */
export interface StreamReading {
  /** A client that has no choices gives one. */
  choices: ChoiceReading[];
  /** All tokens that were counted. `null` if the server did not count, or the client does not tell. */
  totalTokens: number | null;
}

/** What there is to read in one choice. Texts are empty where there are none. */
export interface ChoiceReading {
  text: string;
  refusal: string;
  reasoning: string;
  toolCalls: Call[];
  functionCall: Call[];
  /** Why the model stopped, in the server's word. `null` if the server did not say it. */
  finishReason: string | null;
}

/** What a stream's response has, as its decoded value has it. */
export function readResponse({ choices, usage, ...rest }: CreateChatCompletionResponse): StreamReading {
  return {
    choices: choices.map((choice) => readChoice(choice, rest as CreateChatCompletionResponse)),
    totalTokens: usage?.totalTokens ?? null,
  };
}

function readChoice(choice: ChatCompletionChoice, rest: CreateChatCompletionResponse): ChoiceReading {
  return {
    ...readDecoded({ ...rest, choices: [choice] }),
    reasoning: readReasoning(choice.message) ?? "",
    finishReason: choice.finishReason,
  };
}
