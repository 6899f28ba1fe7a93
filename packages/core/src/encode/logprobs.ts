import type {
  ChatCompletionLogprobs,
  ChatCompletionTokenLogprob,
  ChatCompletionTopLogprob,
} from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import { copyKeyNotEncoded } from "../copy-key.js";
import { isObjectOf } from "../json.js";
import { spellingOfChatCompletionLogprobs, spellingOfChatCompletionTokenLogprob } from "../known-keys/logprobs.js";
import { mapList } from "../list.js";

/** Encodes the log probabilities of a choice. */
export function encodeChatCompletionLogprobs(logprobs: ChatCompletionLogprobs): wire.ChatCompletionLogprobs {
  if (!isObjectOf(logprobs)) return logprobs;
  const encoded: wire.ChatCompletionLogprobs = {
    content: logprobs.content && mapList(logprobs.content, encodeChatCompletionTokenLogprob),
    refusal: logprobs.refusal && mapList(logprobs.refusal, encodeChatCompletionTokenLogprob),
  };
  for (const key in logprobs) {
    copyKeyNotEncoded(encoded, logprobs, key, spellingOfChatCompletionLogprobs(key));
  }
  return encoded;
}

/** Encodes a token. */
export function encodeChatCompletionTokenLogprob(token: ChatCompletionTokenLogprob): wire.ChatCompletionTokenLogprob {
  if (!isObjectOf(token)) return token;
  const encoded: wire.ChatCompletionTokenLogprob = {
    token: token.token,
    logprob: token.logprob,
    bytes: token.bytes,
    top_logprobs: token.topLogprobs,
  };
  for (const key in token) {
    copyKeyNotEncoded(encoded, token, key, spellingOfChatCompletionTokenLogprob(key));
  }
  return encoded;
}

/** Encodes a likely token: it is the same. */
export function encodeChatCompletionTopLogprob(token: ChatCompletionTopLogprob): wire.ChatCompletionTopLogprob {
  return token;
}
