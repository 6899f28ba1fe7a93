import { choice, completion, logprobs as logprobsOf } from "@chat-completion/fixtures/wire";
import type * as strict from "@chat-completion/types/strict";
import type { Payload } from "./payload.js";
import { textOf } from "./variants.js";

/** A response with the log probabilities of a number of tokens, and of a number of alternatives for each token. */
export function responseWithLogprobs(tokens: number, alternatives: number): strict.CreateChatCompletionResponse {
  const logprobs = logprobsOf(tokens, alternatives);
  const content = (logprobs.content ?? []).map(({ token }) => token).join("");
  return completion({
    choices: [choice({ message: { content }, logprobs })],
    usage: { completion_tokens: tokens },
  });
}

export const logprobs: Payload = {
  name: "logprobs",
  description: "The log probabilities of 1,000 tokens with 20 alternatives each, and the bytes of all of them.",
  text: textOf(responseWithLogprobs(1000, 20)),
};
