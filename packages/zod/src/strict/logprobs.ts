import * as z from "zod";
import { array } from "../kinds/array.js";
import { finite, integer } from "../kinds/number.js";
import { object } from "../kinds/object.js";

/** A token that could have stood at a place, to the letter of the specification. */
export const ChatCompletionTopLogprobSchema = /* @__PURE__ */ object(() => ({
  token: z.string(),
  logprob: finite(),
  bytes: z.nullable(array(integer())),
}));

/** A generated token and how likely it was, to the letter of the specification. */
export const ChatCompletionTokenLogprobSchema = /* @__PURE__ */ object(() => ({
  token: z.string(),
  logprob: finite(),
  bytes: z.nullable(array(integer())),
  top_logprobs: array(ChatCompletionTopLogprobSchema),
}));

/** How likely each token of a choice was, to the letter of the specification. */
export const ChatCompletionLogprobsSchema = /* @__PURE__ */ object(() => ({
  content: z.nullable(array(ChatCompletionTokenLogprobSchema)),
  refusal: z.nullable(array(ChatCompletionTokenLogprobSchema)),
}));
