// Written by `pnpm generate` from specification/components/logprobs.ts: edit that.

import type { Spelling } from "./spelling.js";

/** How `ChatCompletionTopLogprob` spells a key; `undefined` if the key is unknown. */
export function spellingOfChatCompletionTopLogprob(key: string): Spelling | undefined {
  switch (key) {
    case "token":
    case "logprob":
    case "bytes":
      return "wire";
    default:
      return undefined;
  }
}

/** How `ChatCompletionTokenLogprob` spells a key; `undefined` if the key is unknown. */
export function spellingOfChatCompletionTokenLogprob(key: string): Spelling | undefined {
  switch (key) {
    case "token":
    case "logprob":
    case "bytes":
    case "top_logprobs":
      return "wire";
    case "topLogprobs":
      return "decoded";
    default:
      return undefined;
  }
}

/** How `ChatCompletionLogprobs` spells a key; `undefined` if the key is unknown. */
export function spellingOfChatCompletionLogprobs(key: string): Spelling | undefined {
  switch (key) {
    case "content":
    case "refusal":
      return "wire";
    default:
      return undefined;
  }
}
