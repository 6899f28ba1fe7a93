// Written by `pnpm generate` from specification/components/message.ts: edit that.

import {
  isStrictChatCompletionAnnotation,
  isStrictChatCompletionAudio,
  isStrictChatCompletionFunctionCall,
  isStrictChatCompletionResponseMessage,
  isStrictChatCompletionUrlCitation,
} from "@chat-completion/core";
import type * as strict from "@chat-completion/types/strict";
import * as z from "zod";
import { array } from "../builders/array.js";
import { integer } from "../builders/number.js";
import { type ObjectSchema, object } from "../builders/object.js";
import { literal, string } from "../builders/string.js";
import { ChatCompletionMessageToolCallsSchema } from "./tool-calls.js";

const chatCompletionUrlCitationMembers = () => ({
  start_index: integer(),
  end_index: integer(),
  url: string(),
  title: string(),
});

type ChatCompletionUrlCitation = {
  [Key in keyof strict.ChatCompletionUrlCitation]: strict.ChatCompletionUrlCitation[Key];
};

export interface ChatCompletionUrlCitationSchema
  extends ObjectSchema<ChatCompletionUrlCitation, ReturnType<typeof chatCompletionUrlCitationMembers>> {}

/** Cited web page, in the specification. */
export const ChatCompletionUrlCitationSchema: ChatCompletionUrlCitationSchema = /* @__PURE__ */ object(
  chatCompletionUrlCitationMembers,
  isStrictChatCompletionUrlCitation,
);

const chatCompletionAnnotationMembers = () => ({
  type: literal("url_citation"),
  url_citation: ChatCompletionUrlCitationSchema,
});

type ChatCompletionAnnotation = {
  [Key in keyof strict.ChatCompletionAnnotation]: strict.ChatCompletionAnnotation[Key];
};

export interface ChatCompletionAnnotationSchema
  extends ObjectSchema<ChatCompletionAnnotation, ReturnType<typeof chatCompletionAnnotationMembers>> {}

/** Citation of a web page, in the specification. */
export const ChatCompletionAnnotationSchema: ChatCompletionAnnotationSchema = /* @__PURE__ */ object(
  chatCompletionAnnotationMembers,
  isStrictChatCompletionAnnotation,
);

const chatCompletionAudioMembers = () => ({
  id: string(),
  expires_at: integer(),
  data: string(),
  transcript: string(),
});

type ChatCompletionAudio = { [Key in keyof strict.ChatCompletionAudio]: strict.ChatCompletionAudio[Key] };

export interface ChatCompletionAudioSchema
  extends ObjectSchema<ChatCompletionAudio, ReturnType<typeof chatCompletionAudioMembers>> {}

/** Spoken answer, in the specification. */
export const ChatCompletionAudioSchema: ChatCompletionAudioSchema = /* @__PURE__ */ object(
  chatCompletionAudioMembers,
  isStrictChatCompletionAudio,
);

const chatCompletionFunctionCallMembers = () => ({
  name: string(),
  arguments: string(),
});

type ChatCompletionFunctionCall = {
  [Key in keyof strict.ChatCompletionFunctionCall]: strict.ChatCompletionFunctionCall[Key];
};

export interface ChatCompletionFunctionCallSchema
  extends ObjectSchema<ChatCompletionFunctionCall, ReturnType<typeof chatCompletionFunctionCallMembers>> {}

/** Call of a function, in the deprecated form, in the specification. */
export const ChatCompletionFunctionCallSchema: ChatCompletionFunctionCallSchema = /* @__PURE__ */ object(
  chatCompletionFunctionCallMembers,
  isStrictChatCompletionFunctionCall,
);

const chatCompletionResponseMessageMembers = () => ({
  role: literal("assistant"),
  content: z.nullable(string()),
  refusal: z.nullable(string()),
  tool_calls: z.exactOptional(ChatCompletionMessageToolCallsSchema),
  annotations: z.exactOptional(array(ChatCompletionAnnotationSchema)),
  audio: z.exactOptional(z.nullable(ChatCompletionAudioSchema)),
  function_call: z.exactOptional(ChatCompletionFunctionCallSchema),
});

type ChatCompletionResponseMessage = {
  [Key in keyof strict.ChatCompletionResponseMessage]: strict.ChatCompletionResponseMessage[Key];
};

export interface ChatCompletionResponseMessageSchema
  extends ObjectSchema<ChatCompletionResponseMessage, ReturnType<typeof chatCompletionResponseMessageMembers>> {}

/** Message that the model generated, in the specification. */
export const ChatCompletionResponseMessageSchema: ChatCompletionResponseMessageSchema = /* @__PURE__ */ object(
  chatCompletionResponseMessageMembers,
  isStrictChatCompletionResponseMessage,
);
