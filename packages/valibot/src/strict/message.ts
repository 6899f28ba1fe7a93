import * as v from "valibot";
import { array } from "../kinds/array.js";
import { integer } from "../kinds/number.js";
import { object } from "../kinds/object.js";
import { ChatCompletionMessageToolCallsSchema } from "./tool-calls.js";

/** A cited web page, to the letter of the specification. */
export const ChatCompletionUrlCitationSchema = /* @__PURE__ */ object(() => ({
  start_index: integer(),
  end_index: integer(),
  url: v.string(),
  title: v.string(),
}));

/** A citation of a web page, to the letter of the specification. */
export const ChatCompletionAnnotationSchema = /* @__PURE__ */ object(() => ({
  type: v.literal("url_citation"),
  url_citation: ChatCompletionUrlCitationSchema,
}));

/** A spoken answer, to the letter of the specification. */
export const ChatCompletionAudioSchema = /* @__PURE__ */ object(() => ({
  id: v.string(),
  expires_at: integer(),
  data: v.string(),
  transcript: v.string(),
}));

/** The deprecated call of a function, to the letter of the specification. */
export const ChatCompletionFunctionCallSchema = /* @__PURE__ */ object(() => ({
  name: v.string(),
  arguments: v.string(),
}));

/** A message that the model generated, to the letter of the specification. */
export const ChatCompletionResponseMessageSchema = /* @__PURE__ */ object(() => ({
  role: v.literal("assistant"),
  content: v.nullable(v.string()),
  refusal: v.nullable(v.string()),
  tool_calls: v.exactOptional(ChatCompletionMessageToolCallsSchema),
  annotations: v.exactOptional(array(ChatCompletionAnnotationSchema)),
  audio: v.exactOptional(v.nullable(ChatCompletionAudioSchema)),
  function_call: v.exactOptional(ChatCompletionFunctionCallSchema),
}));
