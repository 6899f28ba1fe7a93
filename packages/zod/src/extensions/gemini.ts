// Written by `pnpm generate` from specification/extensions/gemini.ts: edit that.

import type * as extensions from "@chat-completion/types/extensions";
import * as z from "zod";
import { boolean } from "../builders/boolean.js";
import type { ObjectSchema } from "../builders/object.js";
import { string } from "../builders/string.js";
import { fields } from "./fields.js";
import type { Server } from "./server.js";

const geminiGoogleMembers = () => ({
  thought: z.nullish(boolean()),
  thought_signature: z.nullish(string()),
});

type GeminiGoogle = { [Key in keyof extensions.GeminiGoogle]: extensions.GeminiGoogle[Key] };

export interface GeminiGoogleSchema extends ObjectSchema<GeminiGoogle, ReturnType<typeof geminiGoogleMembers>> {}

/** What Google adds. */
export const GeminiGoogleSchema: GeminiGoogleSchema = /* @__PURE__ */ fields(geminiGoogleMembers);

const geminiExtraContentMembers = () => ({
  google: z.nullish(GeminiGoogleSchema),
});

type GeminiExtraContent = { [Key in keyof extensions.GeminiExtraContent]: extensions.GeminiExtraContent[Key] };

export interface GeminiExtraContentSchema
  extends ObjectSchema<GeminiExtraContent, ReturnType<typeof geminiExtraContentMembers>> {}

/** What Google adds, under its name. */
export const GeminiExtraContentSchema: GeminiExtraContentSchema = /* @__PURE__ */ fields(geminiExtraContentMembers);

const geminiMessageMembers = () => ({
  extra_content: z.nullish(GeminiExtraContentSchema),
});

type GeminiMessage = { [Key in keyof extensions.GeminiMessage]: extensions.GeminiMessage[Key] };

export interface GeminiMessageSchema extends ObjectSchema<GeminiMessage, ReturnType<typeof geminiMessageMembers>> {}

/** What Gemini's endpoint adds to a message and to a delta. */
export const GeminiMessageSchema: GeminiMessageSchema = /* @__PURE__ */ fields(geminiMessageMembers);

const geminiToolCallMembers = () => ({
  extra_content: z.nullish(GeminiExtraContentSchema),
});

type GeminiToolCall = { [Key in keyof extensions.GeminiToolCall]: extensions.GeminiToolCall[Key] };

export interface GeminiToolCallSchema extends ObjectSchema<GeminiToolCall, ReturnType<typeof geminiToolCallMembers>> {}

/** What Gemini's endpoint adds to a tool call and to a piece of one. */
export const GeminiToolCallSchema: GeminiToolCallSchema = /* @__PURE__ */ fields(geminiToolCallMembers);

type GeminiCreateChatCompletionResponse = {
  [Key in keyof extensions.GeminiCreateChatCompletionResponse]: extensions.GeminiCreateChatCompletionResponse[Key];
};

type GeminiCreateChatCompletionStreamResponse = {
  [Key in keyof extensions.GeminiCreateChatCompletionStreamResponse]: extensions.GeminiCreateChatCompletionStreamResponse[Key];
};

/** What Gemini adds to the types of `gemini`. */
interface GeminiExtension {
  fields: extensions.GeminiFields;
  response: GeminiCreateChatCompletionResponse;
  chunk: GeminiCreateChatCompletionStreamResponse;
}

/** The fields of Gemini, for `extendResponse` and `extendChunk`. */
export const gemini: Server<GeminiExtension> = {
  title: "Gemini",
  blocks: {
    ChatCompletionResponseMessage: [GeminiMessageSchema],
    ChatCompletionStreamResponseDelta: [GeminiMessageSchema],
    ChatCompletionMessageToolCall: [GeminiToolCallSchema],
    ChatCompletionMessageToolCallChunk: [GeminiToolCallSchema],
  },
};
