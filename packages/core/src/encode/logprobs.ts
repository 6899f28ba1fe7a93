// Written by `pnpm generate` from specification/components/logprobs.ts: edit that.

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

/** Returns a `ChatCompletionTopLogprob` as it is: the wire has the same keys. */
export function encodeChatCompletionTopLogprob(decoded: ChatCompletionTopLogprob): wire.ChatCompletionTopLogprob {
  return decoded;
}

/** Encodes a `ChatCompletionTokenLogprob` as wire JSON. A malformed value is returned as it is. */
export function encodeChatCompletionTokenLogprob(decoded: ChatCompletionTokenLogprob): wire.ChatCompletionTokenLogprob {
  if (!isObjectOf(decoded)) return decoded;
  const encoded: wire.ChatCompletionTokenLogprob = {
    token: decoded.token,
    logprob: decoded.logprob,
    bytes: decoded.bytes,
    top_logprobs: decoded.topLogprobs,
  };
  for (const key in decoded) copyKeyNotEncoded(encoded, decoded, key, spellingOfChatCompletionTokenLogprob(key));
  return encoded;
}

/** Encodes a `ChatCompletionLogprobs` as wire JSON. A malformed value is returned as it is. */
export function encodeChatCompletionLogprobs(decoded: ChatCompletionLogprobs): wire.ChatCompletionLogprobs {
  if (!isObjectOf(decoded)) return decoded;
  const encoded: wire.ChatCompletionLogprobs = {
    content: decoded.content && mapList(decoded.content, encodeChatCompletionTokenLogprob),
    refusal: decoded.refusal && mapList(decoded.refusal, encodeChatCompletionTokenLogprob),
  };
  for (const key in decoded) copyKeyNotEncoded(encoded, decoded, key, spellingOfChatCompletionLogprobs(key));
  return encoded;
}
