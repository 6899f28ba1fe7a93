// Written by `pnpm generate` from specification/extensions/moonshot.ts: edit that.

import type * as extensions from "@chat-completion/types/extensions";
import * as v from "valibot";
import type { ObjectSchema } from "../builders/object.js";
import { CompletionUsageSchema } from "../wire/index.js";
import { fields } from "./fields.js";
import type { Server } from "./server.js";
import { CachedTokensSchema, ReasoningContentSchema } from "./shared.js";

const moonshotStreamChoiceMembers = () => ({
  usage: v.nullish(CompletionUsageSchema),
});

type MoonshotStreamChoice = { [Key in keyof extensions.MoonshotStreamChoice]: extensions.MoonshotStreamChoice[Key] };

export interface MoonshotStreamChoiceSchema
  extends ObjectSchema<MoonshotStreamChoice, ReturnType<typeof moonshotStreamChoiceMembers>> {}

/** What Moonshot adds to a choice of a chunk. */
export const MoonshotStreamChoiceSchema: MoonshotStreamChoiceSchema =
  /* @__PURE__ */ fields(moonshotStreamChoiceMembers);

type MoonshotCreateChatCompletionResponse = {
  [Key in keyof extensions.MoonshotCreateChatCompletionResponse]: extensions.MoonshotCreateChatCompletionResponse[Key];
};

type MoonshotCreateChatCompletionStreamResponse = {
  [Key in keyof extensions.MoonshotCreateChatCompletionStreamResponse]: extensions.MoonshotCreateChatCompletionStreamResponse[Key];
};

/** What Moonshot adds to the types of `moonshot`. */
interface MoonshotExtension {
  fields: extensions.MoonshotFields;
  response: MoonshotCreateChatCompletionResponse;
  chunk: MoonshotCreateChatCompletionStreamResponse;
}

/** The fields of Moonshot, for `extendResponse` and `extendChunk`. */
export const moonshot: Server<MoonshotExtension> = {
  title: "Moonshot",
  blocks: {
    ChatCompletionResponseMessage: [ReasoningContentSchema],
    ChatCompletionStreamResponseDelta: [ReasoningContentSchema],
    CompletionUsage: [CachedTokensSchema],
    ChatCompletionStreamChoice: [MoonshotStreamChoiceSchema],
  },
};
