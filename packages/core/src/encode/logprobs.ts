import type {
  ChatCompletionLogprobs,
  ChatCompletionTokenLogprob,
  ChatCompletionTopLogprob,
} from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import { hasMembers } from "../json.js";
import { keepKey } from "../keys/copy-key.js";
import { casingInChatCompletionLogprobs, casingInChatCompletionTokenLogprob } from "../keys/logprobs.js";
import { mapList } from "../list.js";

/** Turns the log probabilities of a choice in the model into what a server sends. */
export function encodeChatCompletionLogprobs(logprobs: ChatCompletionLogprobs): wire.ChatCompletionLogprobs {
  if (!hasMembers(logprobs)) return logprobs;
  const encoded: wire.ChatCompletionLogprobs = {
    content: logprobs.content && mapList(logprobs.content, encodeChatCompletionTokenLogprob),
    refusal: logprobs.refusal && mapList(logprobs.refusal, encodeChatCompletionTokenLogprob),
  };
  for (const key in logprobs) {
    keepKey(encoded, logprobs, key, casingInChatCompletionLogprobs(key));
  }
  return encoded;
}

/** Turns a token in the model into what a server sends. */
export function encodeChatCompletionTokenLogprob(token: ChatCompletionTokenLogprob): wire.ChatCompletionTokenLogprob {
  if (!hasMembers(token)) return token;
  const encoded: wire.ChatCompletionTokenLogprob = {
    token: token.token,
    logprob: token.logprob,
    bytes: token.bytes,
    top_logprobs: token.topLogprobs,
  };
  for (const key in token) {
    keepKey(encoded, token, key, casingInChatCompletionTokenLogprob(key));
  }
  return encoded;
}

/** Turns a likely token in the model into what a server sends: it is the same. */
export function encodeChatCompletionTopLogprob(token: ChatCompletionTopLogprob): wire.ChatCompletionTopLogprob {
  return token;
}
