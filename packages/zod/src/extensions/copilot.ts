// Written by `pnpm generate` from specification/extensions/copilot.ts: edit that.

import type * as extensions from "@chat-completion/types/extensions";
import * as z from "zod";
import { array } from "../builders/array.js";
import { finiteNumber } from "../builders/number.js";
import type { ObjectSchema } from "../builders/object.js";
import { record } from "../builders/record.js";
import { string } from "../builders/string.js";
import { fields } from "./fields.js";
import type { Server } from "./server.js";
import { ReasoningTokensSchema } from "./shared.js";

const copilotUsageMembers = () => ({
  token_details: z.nullish(array(record(z.unknown()))),
  total_nano_aiu: z.nullish(finiteNumber()),
});

type CopilotUsage = { [Key in keyof extensions.CopilotUsage]: extensions.CopilotUsage[Key] };

export interface CopilotUsageSchema extends ObjectSchema<CopilotUsage, ReturnType<typeof copilotUsageMembers>> {}

/** What a request costs at GitHub Copilot. */
export const CopilotUsageSchema: CopilotUsageSchema = /* @__PURE__ */ fields(copilotUsageMembers);

const copilotResponseMembers = () => ({
  copilot_usage: z.nullish(CopilotUsageSchema),
});

type CopilotResponse = { [Key in keyof extensions.CopilotResponse]: extensions.CopilotResponse[Key] };

export interface CopilotResponseSchema
  extends ObjectSchema<CopilotResponse, ReturnType<typeof copilotResponseMembers>> {}

/** What GitHub Copilot adds to a response and to a chunk. */
export const CopilotResponseSchema: CopilotResponseSchema = /* @__PURE__ */ fields(copilotResponseMembers);

const copilotMessageMembers = () => ({
  reasoning_text: z.nullish(string()),
  reasoning_opaque: z.nullish(string()),
  padding: z.nullish(string()),
});

type CopilotMessage = { [Key in keyof extensions.CopilotMessage]: extensions.CopilotMessage[Key] };

export interface CopilotMessageSchema extends ObjectSchema<CopilotMessage, ReturnType<typeof copilotMessageMembers>> {}

/** What GitHub Copilot adds to a message and to a delta. */
export const CopilotMessageSchema: CopilotMessageSchema = /* @__PURE__ */ fields(copilotMessageMembers);

type CopilotCreateChatCompletionResponse = {
  [Key in keyof extensions.CopilotCreateChatCompletionResponse]: extensions.CopilotCreateChatCompletionResponse[Key];
};

type CopilotCreateChatCompletionStreamResponse = {
  [Key in keyof extensions.CopilotCreateChatCompletionStreamResponse]: extensions.CopilotCreateChatCompletionStreamResponse[Key];
};

/** What GitHub Copilot adds to the types of `copilot`. */
interface CopilotExtension {
  fields: extensions.CopilotFields;
  response: CopilotCreateChatCompletionResponse;
  chunk: CopilotCreateChatCompletionStreamResponse;
}

/** The fields of GitHub Copilot, for `extendResponse` and `extendChunk`. */
export const copilot: Server<CopilotExtension> = {
  title: "GitHub Copilot",
  blocks: {
    CompletionUsage: [ReasoningTokensSchema],
    CreateChatCompletionResponse: [CopilotResponseSchema],
    CreateChatCompletionStreamResponse: [CopilotResponseSchema],
    ChatCompletionResponseMessage: [CopilotMessageSchema],
    ChatCompletionStreamResponseDelta: [CopilotMessageSchema],
  },
};
