// Written by `pnpm generate` from specification/components/message.ts: edit that.

import {
  isWireChatCompletionAudio,
  isWireChatCompletionContentPart,
  isWireChatCompletionFunctionCall,
  isWireChatCompletionResponseMessage,
  isWireChatCompletionUnrecognizedAnnotation,
  isWireChatCompletionUrlCitation,
  isWireChatCompletionUrlCitationAnnotation,
} from "@chat-completion/core";
import type * as wire from "@chat-completion/types/wire";
import * as v from "valibot";
import { array } from "../builders/array.js";
import { integer } from "../builders/number.js";
import { type ObjectSchema, object } from "../builders/object.js";
import { record } from "../builders/record.js";
import { literal, oneOf, string, stringMatching } from "../builders/string.js";
import { unionByJsonType, unionOfAnyShape } from "../builders/union.js";
import { ChatCompletionMessageToolCallsSchema } from "./tool-calls.js";

const chatCompletionUrlCitationMembers = () => ({
  // Absent or null from relays of other APIs.
  start_index: v.nullish(integer()),
  // Absent or null from relays of other APIs.
  end_index: v.nullish(integer()),
  url: string(),
  // Absent from OpenRouter; null from relays of other APIs.
  title: v.nullish(string()),
});

type ChatCompletionUrlCitation = { [Key in keyof wire.ChatCompletionUrlCitation]: wire.ChatCompletionUrlCitation[Key] };

export interface ChatCompletionUrlCitationSchema
  extends ObjectSchema<ChatCompletionUrlCitation, ReturnType<typeof chatCompletionUrlCitationMembers>> {}

/** Cited web page, on the wire. */
export const ChatCompletionUrlCitationSchema: ChatCompletionUrlCitationSchema = /* @__PURE__ */ object(
  chatCompletionUrlCitationMembers,
  isWireChatCompletionUrlCitation,
);

const chatCompletionUrlCitationAnnotationMembers = () => ({
  type: literal("url_citation"),
  url_citation: ChatCompletionUrlCitationSchema,
});

type ChatCompletionUrlCitationAnnotation = {
  [Key in keyof wire.ChatCompletionUrlCitationAnnotation]: wire.ChatCompletionUrlCitationAnnotation[Key];
};

export interface ChatCompletionUrlCitationAnnotationSchema
  extends ObjectSchema<
    ChatCompletionUrlCitationAnnotation,
    ReturnType<typeof chatCompletionUrlCitationAnnotationMembers>
  > {}

/** Citation of a web page, on the wire. */
export const ChatCompletionUrlCitationAnnotationSchema: ChatCompletionUrlCitationAnnotationSchema =
  /* @__PURE__ */ object(chatCompletionUrlCitationAnnotationMembers, isWireChatCompletionUrlCitationAnnotation);

const chatCompletionUnrecognizedAnnotationMembers = () => ({
  type: stringMatching(/^(?!$)/, 'a string other than ""'),
  url_citation: v.optional(v.unknown()),
});

type ChatCompletionUnrecognizedAnnotation = {
  [Key in keyof wire.ChatCompletionUnrecognizedAnnotation]: wire.ChatCompletionUnrecognizedAnnotation[Key];
};

export interface ChatCompletionUnrecognizedAnnotationSchema
  extends ObjectSchema<
    ChatCompletionUnrecognizedAnnotation,
    ReturnType<typeof chatCompletionUnrecognizedAnnotationMembers>
  > {}

/** Annotation of a type or a shape that the specification does not have, such as OpenRouter's `file`, on the wire. */
export const ChatCompletionUnrecognizedAnnotationSchema: ChatCompletionUnrecognizedAnnotationSchema =
  /* @__PURE__ */ object(chatCompletionUnrecognizedAnnotationMembers, isWireChatCompletionUnrecognizedAnnotation);

const chatCompletionAnnotation = () =>
  unionOfAnyShape([ChatCompletionUrlCitationAnnotationSchema, ChatCompletionUnrecognizedAnnotationSchema]);

export interface ChatCompletionAnnotationSchema extends ReturnType<typeof chatCompletionAnnotation> {}

/** Annotation of a message's content, on the wire. */
export const ChatCompletionAnnotationSchema: ChatCompletionAnnotationSchema =
  /* @__PURE__ */ chatCompletionAnnotation();

const chatCompletionAudioMembers = () => ({
  // Absent or null from relays of other APIs.
  id: v.nullish(string()),
  // Absent or null from relays of other APIs.
  expires_at: v.nullish(integer()),
  // Absent or null from relays of other APIs.
  data: v.nullish(string()),
  // Absent or null from relays of other APIs.
  transcript: v.nullish(string()),
});

type ChatCompletionAudio = { [Key in keyof wire.ChatCompletionAudio]: wire.ChatCompletionAudio[Key] };

export interface ChatCompletionAudioSchema
  extends ObjectSchema<ChatCompletionAudio, ReturnType<typeof chatCompletionAudioMembers>> {}

/** Spoken answer, on the wire. */
export const ChatCompletionAudioSchema: ChatCompletionAudioSchema = /* @__PURE__ */ object(
  chatCompletionAudioMembers,
  isWireChatCompletionAudio,
);

const chatCompletionFunctionCallMembers = () => ({
  name: string(),
  // As an object from GigaChat.
  arguments: unionByJsonType({ string: string(), object: record(v.unknown()) }, "a string or an object"),
});

type ChatCompletionFunctionCall = {
  [Key in keyof wire.ChatCompletionFunctionCall]: wire.ChatCompletionFunctionCall[Key];
};

export interface ChatCompletionFunctionCallSchema
  extends ObjectSchema<ChatCompletionFunctionCall, ReturnType<typeof chatCompletionFunctionCallMembers>> {}

/** Call of a function, in the deprecated form, on the wire. */
export const ChatCompletionFunctionCallSchema: ChatCompletionFunctionCallSchema = /* @__PURE__ */ object(
  chatCompletionFunctionCallMembers,
  isWireChatCompletionFunctionCall,
);

const chatCompletionContentPartMembers = () => ({
  type: string(),
  text: v.optional(v.unknown()),
});

type ChatCompletionContentPart = { [Key in keyof wire.ChatCompletionContentPart]: wire.ChatCompletionContentPart[Key] };

export interface ChatCompletionContentPartSchema
  extends ObjectSchema<ChatCompletionContentPart, ReturnType<typeof chatCompletionContentPartMembers>> {}

/** Part of a message's content, on the wire. */
export const ChatCompletionContentPartSchema: ChatCompletionContentPartSchema = /* @__PURE__ */ object(
  chatCompletionContentPartMembers,
  isWireChatCompletionContentPart,
);

const chatCompletionResponseMessageMembers = () => ({
  // Absent or null from relays of other APIs; empty from MiniMax; `model` from relays of Gemini.
  role: v.nullish(oneOf(["assistant", "", "model"])),
  // Absent from Groq, Cerebras and Doubleword beside tool calls; in parts from Mistral's reasoning models; as an object
  // from Cloudflare, for structured output.
  content: v.nullish(
    unionByJsonType(
      { string: string(), array: array(ChatCompletionContentPartSchema), object: record(v.unknown()) },
      "a string, an array or an object",
    ),
  ),
  // Written by this project's encoding, beside the text.
  content_parts: v.optional(v.unknown()),
  // Absent from Groq and nearly every other server but OpenAI's.
  refusal: v.nullish(string()),
  // null from Mistral.
  tool_calls: v.nullish(ChatCompletionMessageToolCallsSchema),
  // null from Crusoe and Venice.
  annotations: v.nullish(array(ChatCompletionAnnotationSchema)),
  audio: v.nullish(ChatCompletionAudioSchema),
  // null from Crusoe, Nebius and Venice.
  function_call: v.nullish(ChatCompletionFunctionCallSchema),
});

type ChatCompletionResponseMessage = {
  [Key in keyof wire.ChatCompletionResponseMessage]: wire.ChatCompletionResponseMessage[Key];
};

export interface ChatCompletionResponseMessageSchema
  extends ObjectSchema<ChatCompletionResponseMessage, ReturnType<typeof chatCompletionResponseMessageMembers>> {}

/** Message that the model generated, on the wire. */
export const ChatCompletionResponseMessageSchema: ChatCompletionResponseMessageSchema = /* @__PURE__ */ object(
  chatCompletionResponseMessageMembers,
  isWireChatCompletionResponseMessage,
);
