// Written by `pnpm generate` from specification/components/message.ts: edit that.

import {
  isWireChatCompletionContentPart,
  isWireChatCompletionResponseMessage,
  isWireChatCompletionUnrecognizedAnnotation,
  isWireChatCompletionUrlCitationAnnotation,
} from "@chat-completion/core";
import type * as wire from "@chat-completion/types/wire";
import * as v from "valibot";
import { absentMember } from "../builders/absent-member.js";
import { array } from "../builders/array.js";
import { type ObjectSchema, object } from "../builders/object.js";
import { stringMatching } from "../builders/string.js";
import { unionByJsonType, unionByType } from "../builders/union.js";
import {
  ChatCompletionAudioSchema,
  ChatCompletionFunctionCallSchema,
  ChatCompletionUrlCitationSchema,
} from "../strict/message.js";
import { ChatCompletionMessageToolCallsSchema } from "./tool-calls.js";

export { ChatCompletionUrlCitationSchema } from "../strict/message.js";

const chatCompletionUrlCitationAnnotationMembers = () => ({
  type: v.literal("url_citation"),
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
  type: stringMatching(/^(?!(?:url_citation|)$)/),
  ...absentMember("url_citation"),
});

type ChatCompletionUnrecognizedAnnotation = {
  [Key in keyof wire.ChatCompletionUnrecognizedAnnotation]: wire.ChatCompletionUnrecognizedAnnotation[Key];
};

export interface ChatCompletionUnrecognizedAnnotationSchema
  extends ObjectSchema<
    ChatCompletionUnrecognizedAnnotation,
    ReturnType<typeof chatCompletionUnrecognizedAnnotationMembers>
  > {}

/** Annotation of a type that the specification does not have, such as OpenRouter's `file`, on the wire. */
export const ChatCompletionUnrecognizedAnnotationSchema: ChatCompletionUnrecognizedAnnotationSchema =
  /* @__PURE__ */ object(chatCompletionUnrecognizedAnnotationMembers, isWireChatCompletionUnrecognizedAnnotation);

const chatCompletionAnnotation = () =>
  unionByType({ url_citation: ChatCompletionUrlCitationAnnotationSchema }, ChatCompletionUnrecognizedAnnotationSchema);

export interface ChatCompletionAnnotationSchema extends ReturnType<typeof chatCompletionAnnotation> {}

/** Annotation of a message's content, on the wire. */
export const ChatCompletionAnnotationSchema: ChatCompletionAnnotationSchema =
  /* @__PURE__ */ chatCompletionAnnotation();

export { ChatCompletionAudioSchema, ChatCompletionFunctionCallSchema } from "../strict/message.js";

const chatCompletionContentPartMembers = () => ({
  type: v.string(),
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
  // Absent or null from relays of other APIs.
  role: v.nullish(v.literal("assistant")),
  // Absent from Groq, Cerebras and Doubleword beside tool calls; in parts from Mistral's reasoning models.
  content: v.nullish(unionByJsonType({ string: v.string(), array: array(ChatCompletionContentPartSchema) })),
  // Written by this project's encoding, beside the text.
  content_parts: v.optional(v.unknown()),
  // Absent from Groq and nearly every other server but OpenAI's.
  refusal: v.nullish(v.string()),
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
