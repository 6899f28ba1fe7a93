import type {
  ChatCompletionLogprobs,
  ChatCompletionTokenLogprob,
  ChatCompletionTopLogprob,
} from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import { hasMembers } from "../json.js";
import { copyKey } from "../keys/copy-key.js";
import {
  casingInChatCompletionLogprobs,
  casingInChatCompletionTokenLogprob,
  casingInChatCompletionTopLogprob,
} from "../keys/logprobs.js";
import { mapList } from "../list.js";

/** Turns the log probabilities of a choice as servers send them into the model. A missing list becomes `null`. */
export function decodeChatCompletionLogprobs(logprobs: wire.ChatCompletionLogprobs): ChatCompletionLogprobs {
  if (!hasMembers(logprobs)) return logprobs;
  const model: ChatCompletionLogprobs = {
    content: logprobs.content == null ? null : mapList(logprobs.content, decodeChatCompletionTokenLogprob),
    refusal: logprobs.refusal == null ? null : mapList(logprobs.refusal, decodeChatCompletionTokenLogprob),
  };
  for (const key in logprobs) {
    if (casingInChatCompletionLogprobs(key) === undefined) copyKey(model, logprobs, key);
  }
  return model;
}

/**
 * Turns a token as servers send it into the model. Missing `bytes` become `null`, missing `top_logprobs` an empty list.
 */
export function decodeChatCompletionTokenLogprob(token: wire.ChatCompletionTokenLogprob): ChatCompletionTokenLogprob {
  if (!hasMembers(token)) return token;
  const model: ChatCompletionTokenLogprob = {
    token: token.token,
    logprob: token.logprob,
    bytes: token.bytes ?? null,
    topLogprobs: token.top_logprobs == null ? [] : decodeTopLogprobs(token.top_logprobs),
  };
  for (const key in token) {
    if (casingInChatCompletionTokenLogprob(key) === undefined) copyKey(model, token, key);
  }
  return model;
}

/** Turns a likely token as servers send it into the model. Missing `bytes` become `null`. */
export function decodeChatCompletionTopLogprob(token: wire.ChatCompletionTopLogprob): ChatCompletionTopLogprob {
  if (!hasMembers(token) || isTopLogprob(token)) return token;
  const model: ChatCompletionTopLogprob = { token: token.token, logprob: token.logprob, bytes: null };
  for (const key in token) {
    if (casingInChatCompletionTopLogprob(key) === undefined) copyKey(model, token, key);
  }
  return model;
}

/** Nearly all of a long response are these lists, and nearly all of them are in the model as they are on the wire. */
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
