// Written by `pnpm generate` from specification/extensions/mistral.ts: edit that.

import type * as extensions from "@chat-completion/types/extensions";
import * as z from "zod";
import { array } from "../builders/array.js";
import { boolean } from "../builders/boolean.js";
import { finiteNumber, integer } from "../builders/number.js";
import type { ObjectSchema } from "../builders/object.js";
import { record } from "../builders/record.js";
import { string } from "../builders/string.js";
import { unionByJsonType } from "../builders/union.js";
import { fields } from "./fields.js";
import type { Server } from "./server.js";
import { ToolCallIndexSchema } from "./shared.js";

const mistralUsageMembers = () => ({
  num_cached_tokens: z.nullish(integer()),
  service_tier: z.nullish(string()),
  prompt_audio_seconds: z.nullish(finiteNumber()),
});

type MistralUsage = { [Key in keyof extensions.MistralUsage]: extensions.MistralUsage[Key] };

export interface MistralUsageSchema extends ObjectSchema<MistralUsage, ReturnType<typeof mistralUsageMembers>> {}

/** What Mistral adds to usage. */
export const MistralUsageSchema: MistralUsageSchema = /* @__PURE__ */ fields(mistralUsageMembers);

const mistralMessageMembers = () => ({
  prefix: z.nullish(boolean()),
});

type MistralMessage = { [Key in keyof extensions.MistralMessage]: extensions.MistralMessage[Key] };

export interface MistralMessageSchema extends ObjectSchema<MistralMessage, ReturnType<typeof mistralMessageMembers>> {}

/** What Mistral adds to a message. */
export const MistralMessageSchema: MistralMessageSchema = /* @__PURE__ */ fields(mistralMessageMembers);

const mistralDeltaMembers = () => ({
  index: z.nullish(integer()),
  metadata: z.nullish(record(z.unknown())),
});

type MistralDelta = { [Key in keyof extensions.MistralDelta]: extensions.MistralDelta[Key] };

export interface MistralDeltaSchema extends ObjectSchema<MistralDelta, ReturnType<typeof mistralDeltaMembers>> {}

/** What Mistral adds to a delta. */
export const MistralDeltaSchema: MistralDeltaSchema = /* @__PURE__ */ fields(mistralDeltaMembers);

const mistralChunkMembers = () => ({
  p: z.nullish(string()),
});

type MistralChunk = { [Key in keyof extensions.MistralChunk]: extensions.MistralChunk[Key] };

export interface MistralChunkSchema extends ObjectSchema<MistralChunk, ReturnType<typeof mistralChunkMembers>> {}

/** What Mistral adds to a chunk. */
export const MistralChunkSchema: MistralChunkSchema = /* @__PURE__ */ fields(mistralChunkMembers);

const mistralThinkingPartMembers = () => ({
  type: z.nullish(string()),
  text: z.nullish(string()),
});

type MistralThinkingPart = { [Key in keyof extensions.MistralThinkingPart]: extensions.MistralThinkingPart[Key] };

export interface MistralThinkingPartSchema
  extends ObjectSchema<MistralThinkingPart, ReturnType<typeof mistralThinkingPartMembers>> {}

/** Part of a thought. */
export const MistralThinkingPartSchema: MistralThinkingPartSchema = /* @__PURE__ */ fields(mistralThinkingPartMembers);

const mistralContentPartMembers = () => ({
  thinking: z.nullish(array(MistralThinkingPartSchema)),
  closed: z.nullish(boolean()),
  signature: z.nullish(string()),
  reference_ids: z.nullish(array(unionByJsonType({ number: integer(), string: string() }, "an integer or a string"))),
});

type MistralContentPart = { [Key in keyof extensions.MistralContentPart]: extensions.MistralContentPart[Key] };

export interface MistralContentPartSchema
  extends ObjectSchema<MistralContentPart, ReturnType<typeof mistralContentPartMembers>> {}

/** What Mistral has in a part of the content. */
export const MistralContentPartSchema: MistralContentPartSchema = /* @__PURE__ */ fields(mistralContentPartMembers);

type MistralCreateChatCompletionResponse = {
  [Key in keyof extensions.MistralCreateChatCompletionResponse]: extensions.MistralCreateChatCompletionResponse[Key];
};

type MistralCreateChatCompletionStreamResponse = {
  [Key in keyof extensions.MistralCreateChatCompletionStreamResponse]: extensions.MistralCreateChatCompletionStreamResponse[Key];
};

/** What Mistral adds to the types of `mistral`. */
interface MistralExtension {
  fields: extensions.MistralFields;
  response: MistralCreateChatCompletionResponse;
  chunk: MistralCreateChatCompletionStreamResponse;
}

/** The fields of Mistral, for `extendResponse` and `extendChunk`. */
export const mistral: Server<MistralExtension> = {
  title: "Mistral",
  blocks: {
    ChatCompletionMessageToolCall: [ToolCallIndexSchema],
    CompletionUsage: [MistralUsageSchema],
    ChatCompletionResponseMessage: [MistralMessageSchema],
    ChatCompletionStreamResponseDelta: [MistralDeltaSchema],
    CreateChatCompletionStreamResponse: [MistralChunkSchema],
    ChatCompletionContentPart: [MistralContentPartSchema],
  },
};
