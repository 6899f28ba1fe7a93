import {
  isWireChatCompletionLogprobs,
  isWireChatCompletionTokenLogprob,
  isWireChatCompletionTopLogprob,
} from "@chat-completion/core";
import * as z from "zod";
import { array } from "../kinds/array.js";
import { finite, integer } from "../kinds/number.js";
import { object } from "../kinds/object.js";

/** A token that could have stood at a place, as servers send it. */
export const ChatCompletionTopLogprobSchema = /* @__PURE__ */ object(
  () => ({
    token: z.string(),
    logprob: finite(),
    // Absent from text-generation-inference.
    bytes: z.nullish(array(integer())),
  }),
  { accepts: isWireChatCompletionTopLogprob },
);

/** A generated token and how likely it was, as servers send it. */
export const ChatCompletionTokenLogprobSchema = /* @__PURE__ */ object(
  () => ({
    token: z.string(),
    logprob: finite(),
    // Absent from text-generation-inference.
    bytes: z.nullish(array(integer())),
    // null from LiteLLM's proxy.
    top_logprobs: z.nullish(array(ChatCompletionTopLogprobSchema)),
  }),
  { accepts: isWireChatCompletionTokenLogprob },
);

/** How likely each token of a choice was, as servers send it. */
export const ChatCompletionLogprobsSchema = /* @__PURE__ */ object(
  () => ({
    // Absent from Groq (`{}`), DeepSeek's reasoning models and Together's layout (`tokens`, `token_logprobs`).
    content: z.nullish(array(ChatCompletionTokenLogprobSchema)),
    // Absent from DeepSeek.
    refusal: z.nullish(array(ChatCompletionTokenLogprobSchema)),
  }),
  { accepts: isWireChatCompletionLogprobs },
);
