// Written by `pnpm generate` from specification/components/logprobs.ts: edit that.

import type {
  ChatCompletionLogprobs,
  ChatCompletionTokenLogprob,
  ChatCompletionTopLogprob,
} from "@chat-completion/types/wire";
import { isObject } from "../../json.js";
import { isListOf } from "../../list.js";

/** Whether a value is a `ChatCompletionTopLogprob` on the wire. */
export function isWireChatCompletionTopLogprob(value: unknown): value is ChatCompletionTopLogprob {
  return (
    isObject(value) &&
    typeof value.token === "string" &&
    (value.logprob == null || Number.isFinite(value.logprob)) &&
    (value.bytes == null || isListOfIntegers(value.bytes) || typeof value.bytes === "string")
  );
}

/** Whether a value is a `ChatCompletionTokenLogprob` on the wire. */
export function isWireChatCompletionTokenLogprob(value: unknown): value is ChatCompletionTokenLogprob {
  return (
    isObject(value) &&
    typeof value.token === "string" &&
    (value.logprob == null || Number.isFinite(value.logprob)) &&
    (value.bytes == null || isListOfIntegers(value.bytes) || typeof value.bytes === "string") &&
    (value.top_logprobs == null || isListOfChatCompletionTopLogprob(value.top_logprobs))
  );
}

/** Whether a value is a `ChatCompletionLogprobs` on the wire. */
export function isWireChatCompletionLogprobs(value: unknown): value is ChatCompletionLogprobs {
  return (
    isObject(value) &&
    (value.content == null || isListOf(value.content, isWireChatCompletionTokenLogprob)) &&
    (value.refusal == null || isListOf(value.refusal, isWireChatCompletionTokenLogprob))
  );
}

function isListOfIntegers(value: unknown): value is number[] {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!Number.isInteger(value[index])) return false;
  }
  return true;
}

function isListOfChatCompletionTopLogprob(value: unknown): value is ChatCompletionTopLogprob[] {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isWireChatCompletionTopLogprob(value[index])) return false;
  }
  return true;
}
