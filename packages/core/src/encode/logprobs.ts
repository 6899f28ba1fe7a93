import type {
  ChatCompletionLogprobs,
  ChatCompletionTokenLogprob,
  ChatCompletionTopLogprob,
} from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import { isNoObject } from "../json.js";
import { keepUnknownKeys } from "../keys/known-keys.js";
import { logprobsKeys, tokenLogprobKeys } from "../keys/logprobs.js";
import { mapList } from "../list.js";

/** Turns the log probabilities of a choice in the model into what a server sends. */
export function encodeChatCompletionLogprobs(logprobs: ChatCompletionLogprobs): wire.ChatCompletionLogprobs {
  if (isNoObject(logprobs)) return logprobs as never;
  const encoded: wire.ChatCompletionLogprobs = {
    content: logprobs.content && mapList(logprobs.content, encodeChatCompletionTokenLogprob),
    refusal: logprobs.refusal && mapList(logprobs.refusal, encodeChatCompletionTokenLogprob),
  };
  return keepUnknownKeys(encoded, logprobs, logprobsKeys);
}

/** Turns a token in the model into what a server sends. */
export function encodeChatCompletionTokenLogprob(token: ChatCompletionTokenLogprob): wire.ChatCompletionTokenLogprob {
  if (isNoObject(token)) return token as never;
  const encoded: wire.ChatCompletionTokenLogprob = {
    token: token.token,
    logprob: token.logprob,
    bytes: token.bytes,
    top_logprobs: token.topLogprobs,
  };
  return keepUnknownKeys(encoded, token, tokenLogprobKeys);
}

/** Turns a likely token in the model into what a server sends: it is the same. */
export function encodeChatCompletionTopLogprob(token: ChatCompletionTopLogprob): wire.ChatCompletionTopLogprob {
  return token;
}
