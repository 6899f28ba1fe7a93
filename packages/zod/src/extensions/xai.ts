// Written by `pnpm generate` from specification/extensions/xai.ts: edit that.

import type * as extensions from "@chat-completion/types/extensions";
import * as z from "zod";
import { integer } from "../builders/number.js";
import type { ObjectSchema } from "../builders/object.js";
import { fields } from "./fields.js";
import type { Server } from "./server.js";
import { CitationsSchema, ReasoningContentSchema } from "./shared.js";

const xAIUsageMembers = () => ({
  num_sources_used: z.nullish(integer()),
  cost_in_usd_ticks: z.nullish(integer()),
});

type XAIUsage = { [Key in keyof extensions.XAIUsage]: extensions.XAIUsage[Key] };

export interface XAIUsageSchema extends ObjectSchema<XAIUsage, ReturnType<typeof xAIUsageMembers>> {}

/** What xAI adds to usage. */
export const XAIUsageSchema: XAIUsageSchema = /* @__PURE__ */ fields(xAIUsageMembers);

type XAICreateChatCompletionResponse = {
  [Key in keyof extensions.XAICreateChatCompletionResponse]: extensions.XAICreateChatCompletionResponse[Key];
};

type XAICreateChatCompletionStreamResponse = {
  [Key in keyof extensions.XAICreateChatCompletionStreamResponse]: extensions.XAICreateChatCompletionStreamResponse[Key];
};

/** What xAI adds to the types of `xAI`. */
interface XAIExtension {
  fields: extensions.XAIFields;
  response: XAICreateChatCompletionResponse;
  chunk: XAICreateChatCompletionStreamResponse;
}

/** The fields of xAI, for `extendResponse` and `extendChunk`. */
export const xAI: Server<XAIExtension> = {
  title: "xAI",
  blocks: {
    ChatCompletionResponseMessage: [ReasoningContentSchema],
    ChatCompletionStreamResponseDelta: [ReasoningContentSchema],
    CreateChatCompletionResponse: [CitationsSchema],
    CreateChatCompletionStreamResponse: [CitationsSchema],
    CompletionUsage: [XAIUsageSchema],
  },
};
