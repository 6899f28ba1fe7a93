// Written by `pnpm generate` from specification/extensions/zai.ts: edit that.

import type * as extensions from "@chat-completion/types/extensions";
import * as v from "valibot";
import { array } from "../builders/array.js";
import type { ObjectSchema } from "../builders/object.js";
import { string } from "../builders/string.js";
import { fields } from "./fields.js";
import type { Server } from "./server.js";
import { ReasoningContentSchema } from "./shared.js";

const zAIWebSearchResultMembers = () => ({
  title: v.nullish(string()),
  content: v.nullish(string()),
  link: v.nullish(string()),
  media: v.nullish(string()),
  icon: v.nullish(string()),
  refer: v.nullish(string()),
  publish_date: v.nullish(string()),
});

type ZAIWebSearchResult = { [Key in keyof extensions.ZAIWebSearchResult]: extensions.ZAIWebSearchResult[Key] };

export interface ZAIWebSearchResultSchema
  extends ObjectSchema<ZAIWebSearchResult, ReturnType<typeof zAIWebSearchResultMembers>> {}

/** Page that Z.ai found. */
export const ZAIWebSearchResultSchema: ZAIWebSearchResultSchema = /* @__PURE__ */ fields(zAIWebSearchResultMembers);

const zAIResponseMembers = () => ({
  request_id: v.nullish(string()),
  web_search: v.nullish(array(ZAIWebSearchResultSchema)),
});

type ZAIResponse = { [Key in keyof extensions.ZAIResponse]: extensions.ZAIResponse[Key] };

export interface ZAIResponseSchema extends ObjectSchema<ZAIResponse, ReturnType<typeof zAIResponseMembers>> {}

/** What Z.ai adds to a response and to a chunk. */
export const ZAIResponseSchema: ZAIResponseSchema = /* @__PURE__ */ fields(zAIResponseMembers);

type ZAICreateChatCompletionResponse = {
  [Key in keyof extensions.ZAICreateChatCompletionResponse]: extensions.ZAICreateChatCompletionResponse[Key];
};

type ZAICreateChatCompletionStreamResponse = {
  [Key in keyof extensions.ZAICreateChatCompletionStreamResponse]: extensions.ZAICreateChatCompletionStreamResponse[Key];
};

/** What Z.ai adds to the types of `zAI`. */
interface ZAIExtension {
  fields: extensions.ZAIFields;
  response: ZAICreateChatCompletionResponse;
  chunk: ZAICreateChatCompletionStreamResponse;
}

/** The fields of Z.ai, for `extendResponse` and `extendChunk`. */
export const zAI: Server<ZAIExtension> = {
  title: "Z.ai",
  blocks: {
    ChatCompletionResponseMessage: [ReasoningContentSchema],
    ChatCompletionStreamResponseDelta: [ReasoningContentSchema],
    CreateChatCompletionResponse: [ZAIResponseSchema],
    CreateChatCompletionStreamResponse: [ZAIResponseSchema],
  },
};
