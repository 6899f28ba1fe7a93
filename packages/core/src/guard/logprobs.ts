import type {
  ChatCompletionLogprobs,
  ChatCompletionTokenLogprob,
  ChatCompletionTopLogprob,
} from "@chat-completion/types/wire";
import { isObject } from "../json.js";
import { isOptionalArray } from "./primitives.js";

/** Whether `@chat-completion/types/wire` describes a value as `ChatCompletionLogprobs`. */
export function isWireChatCompletionLogprobs(value: unknown): value is ChatCompletionLogprobs {
  return (
    isObject(value) &&
    isOptionalArray(value.content, isWireChatCompletionTokenLogprob) &&
    isOptionalArray(value.refusal, isWireChatCompletionTokenLogprob)
  );
}

/** Whether `@chat-completion/types/wire` describes a value as `ChatCompletionTokenLogprob`. */
export function isWireChatCompletionTokenLogprob(value: unknown): value is ChatCompletionTokenLogprob {
  return isWireChatCompletionTopLogprob(value) && isTopLogprobs((value as ChatCompletionTokenLogprob).top_logprobs);
}

/** Whether `@chat-completion/types/wire` describes a value as `ChatCompletionTopLogprob`. */
export function isWireChatCompletionTopLogprob(value: unknown): value is ChatCompletionTopLogprob {
  return isObject(value) && typeof value.token === "string" && Number.isFinite(value.logprob) && isBytes(value.bytes);
}

// Nearly all of a long response are these two lists: their loops are their own, so that each is compiled for one kind of item.

function isTopLogprobs(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isWireChatCompletionTopLogprob(value[index])) return false;
  }
  return true;
}

function isBytes(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!Number.isInteger(value[index])) return false;
  }
  return true;
}
