import type {
  ChatCompletionLogprobs,
  ChatCompletionTokenLogprob,
  ChatCompletionTopLogprob,
} from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import { copyUnknownKey } from "../copy-key.js";
import { isObjectOf } from "../json.js";
import {
  spellingOfChatCompletionLogprobs,
  spellingOfChatCompletionTokenLogprob,
  spellingOfChatCompletionTopLogprob,
} from "../known-keys/logprobs.js";
import { mapList } from "../list.js";

/** Decodes the log probabilities of a choice. A missing list becomes `null`. */
export function decodeChatCompletionLogprobs(logprobs: wire.ChatCompletionLogprobs): ChatCompletionLogprobs {
  if (!isObjectOf(logprobs)) return logprobs;
  const decoded: ChatCompletionLogprobs = {
    content: logprobs.content == null ? null : mapList(logprobs.content, decodeChatCompletionTokenLogprob),
    refusal: logprobs.refusal == null ? null : mapList(logprobs.refusal, decodeChatCompletionTokenLogprob),
  };
  for (const key in logprobs) {
    if (spellingOfChatCompletionLogprobs(key) === undefined) copyUnknownKey(decoded, logprobs, key);
  }
  return decoded;
}

/**
 * Decodes a token. Missing `bytes` become `null`, missing `top_logprobs` an empty list.
 */
export function decodeChatCompletionTokenLogprob(token: wire.ChatCompletionTokenLogprob): ChatCompletionTokenLogprob {
  if (!isObjectOf(token)) return token;
  const decoded: ChatCompletionTokenLogprob = {
    token: token.token,
    logprob: token.logprob,
    bytes: token.bytes ?? null,
    topLogprobs: token.top_logprobs == null ? [] : decodeTopLogprobs(token.top_logprobs),
  };
  for (const key in token) {
    if (spellingOfChatCompletionTokenLogprob(key) === undefined) copyUnknownKey(decoded, token, key);
  }
  return decoded;
}

/** Decodes a likely token. Missing `bytes` become `null`. */
export function decodeChatCompletionTopLogprob(token: wire.ChatCompletionTopLogprob): ChatCompletionTopLogprob {
  if (!isObjectOf(token) || isTopLogprob(token)) return token;
  const decoded: ChatCompletionTopLogprob = { token: token.token, logprob: token.logprob, bytes: null };
  for (const key in token) {
    if (spellingOfChatCompletionTopLogprob(key) === undefined) copyUnknownKey(decoded, token, key);
  }
  return decoded;
}

/**
 * Decodes a list of likely tokens. These lists are most of a long response, and few of them change: an unchanged list
 * is returned itself.
 */
function decodeTopLogprobs(tokens: wire.ChatCompletionTopLogprob[]): ChatCompletionTopLogprob[] {
  if (!Array.isArray(tokens)) return tokens;
  for (let index = 0; index < tokens.length; index++) {
    if (!isTopLogprob(tokens[index] as wire.ChatCompletionTopLogprob)) {
      return mapList(tokens, decodeChatCompletionTopLogprob);
    }
  }
  return tokens as ChatCompletionTopLogprob[];
}

function isTopLogprob(token: wire.ChatCompletionTopLogprob): token is ChatCompletionTopLogprob {
  return token != null && token.bytes !== undefined;
}
