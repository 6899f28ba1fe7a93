import * as z from "zod";
import { array } from "../kinds/array.js";
import { integer } from "../kinds/number.js";
import { object } from "../kinds/object.js";
import { ChatCompletionMessageToolCallsSchema } from "./tool-calls.js";

/** A cited web page, to the letter of the specification. */
export const ChatCompletionUrlCitationSchema = /* @__PURE__ */ object(() => ({
  start_index: integer(),
  end_index: integer(),
  url: z.string(),
  title: z.string(),
}));

/** A citation of a web page, to the letter of the specification. */
export const ChatCompletionAnnotationSchema = /* @__PURE__ */ object(() => ({
  type: z.literal("url_citation"),
  url_citation: ChatCompletionUrlCitationSchema,
}));

/** A spoken answer, to the letter of the specification. */
export const ChatCompletionAudioSchema = /* @__PURE__ */ object(() => ({
  id: z.string(),
  expires_at: integer(),
  data: z.string(),
  transcript: z.string(),
}));

/** The deprecated call of a function, to the letter of the specification. */
export const ChatCompletionFunctionCallSchema = /* @__PURE__ */ object(() => ({
  name: z.string(),
  arguments: z.string(),
}));

/** A message that the model generated, to the letter of the specification. */
export const ChatCompletionResponseMessageSchema = /* @__PURE__ */ object(() => ({
  role: z.literal("assistant"),
  content: z.nullable(z.string()),
  refusal: z.nullable(z.string()),
  tool_calls: z.exactOptional(ChatCompletionMessageToolCallsSchema),
  annotations: z.exactOptional(array(ChatCompletionAnnotationSchema)),
  audio: z.exactOptional(z.nullable(ChatCompletionAudioSchema)),
  function_call: z.exactOptional(ChatCompletionFunctionCallSchema),
}));
