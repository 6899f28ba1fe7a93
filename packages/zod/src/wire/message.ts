import {
  isWireChatCompletionContentPart,
  isWireChatCompletionResponseMessage,
  isWireChatCompletionUnrecognizedAnnotation,
  isWireChatCompletionUrlCitationAnnotation,
} from "@chat-completion/core";
import * as z from "zod";
import { array } from "../kinds/array.js";
import { object } from "../kinds/object.js";
import { pattern } from "../kinds/string.js";
import { twin } from "../kinds/twin.js";
import { typeOf, union } from "../kinds/union.js";
import {
  ChatCompletionAudioSchema,
  ChatCompletionFunctionCallSchema,
  ChatCompletionUrlCitationSchema,
} from "../strict/message.js";
import { ChatCompletionMessageToolCallsSchema } from "./tool-calls.js";

export {
  ChatCompletionAudioSchema,
  ChatCompletionFunctionCallSchema,
  ChatCompletionUrlCitationSchema,
} from "../strict/message.js";

/** A part of a message's content, from a server that sends it in parts. */
export const ChatCompletionContentPartSchema = /* @__PURE__ */ object(
  () => ({
    type: z.string(),
    text: z.optional(z.unknown()),
  }),
  { accepts: isWireChatCompletionContentPart },
);

/** A citation of a web page, as servers send it. */
export const ChatCompletionUrlCitationAnnotationSchema = /* @__PURE__ */ object(
  () => ({
    type: z.literal("url_citation"),
    url_citation: ChatCompletionUrlCitationSchema,
  }),
  { accepts: isWireChatCompletionUrlCitationAnnotation },
);

/** An annotation of a type that the specification does not know, as OpenRouter's `file`. */
export const ChatCompletionUnrecognizedAnnotationSchema = /* @__PURE__ */ object(
  () => ({
    type: pattern(/^(?!url_citation$)[\s\S]+$/),
    ...twin("url_citation"),
  }),
  { accepts: isWireChatCompletionUnrecognizedAnnotation },
);

/** A remark on a part of the message's content, as servers send it. */
export const ChatCompletionAnnotationSchema = /* @__PURE__ */ (() =>
  union(
    [ChatCompletionUrlCitationAnnotationSchema, ChatCompletionUnrecognizedAnnotationSchema],
    (annotation, [citation, unrecognized]) => (typeOf(annotation) === "url_citation" ? citation : unrecognized),
  ))();

/** A message that the model generated, as servers send it. */
export const ChatCompletionResponseMessageSchema = /* @__PURE__ */ object(
  () => ({
    // Absent from relays of other APIs.
    role: z.nullish(z.literal("assistant")),
    // Absent from Groq, Cerebras and Doubleword beside tool calls, in parts from Mistral's reasoning models.
    content: z.nullish(
      union([z.string(), array(ChatCompletionContentPartSchema)], (content, [text, parts]) =>
        Array.isArray(content) ? parts : text,
      ),
    ),
    // Written by this project's encode alone, beside the text.
    content_parts: z.optional(z.unknown()),
    // Absent from nearly every server but OpenAI's.
    refusal: z.nullish(z.string()),
    // null from Mistral.
    tool_calls: z.nullish(ChatCompletionMessageToolCallsSchema),
    // null from Crusoe and Venice.
    annotations: z.nullish(array(ChatCompletionAnnotationSchema)),
    audio: z.nullish(ChatCompletionAudioSchema),
    // null from Crusoe, Nebius and Venice.
    function_call: z.nullish(ChatCompletionFunctionCallSchema),
  }),
  { accepts: isWireChatCompletionResponseMessage },
);
