// Written by `pnpm generate` from specification/extensions/llama-cpp.ts: edit that.

import type * as extensions from "@chat-completion/types/extensions";
import * as z from "zod";
import { finiteNumber, integer } from "../builders/number.js";
import type { ObjectSchema } from "../builders/object.js";
import { record } from "../builders/record.js";
import { fields } from "./fields.js";
import type { Server } from "./server.js";
import { ReasoningContentSchema } from "./shared.js";

const llamaCppTimingsMembers = () => ({
  cache_n: z.nullish(integer()),
  prompt_n: z.nullish(integer()),
  prompt_ms: z.nullish(finiteNumber()),
  prompt_per_token_ms: z.nullish(finiteNumber()),
  prompt_per_second: z.nullish(finiteNumber()),
  predicted_n: z.nullish(integer()),
  predicted_ms: z.nullish(finiteNumber()),
  predicted_per_token_ms: z.nullish(finiteNumber()),
  predicted_per_second: z.nullish(finiteNumber()),
  draft_n: z.nullish(integer()),
  draft_n_accepted: z.nullish(integer()),
});

type LlamaCppTimings = { [Key in keyof extensions.LlamaCppTimings]: extensions.LlamaCppTimings[Key] };

export interface LlamaCppTimingsSchema
  extends ObjectSchema<LlamaCppTimings, ReturnType<typeof llamaCppTimingsMembers>> {}

/** Times of a request at llama.cpp. */
export const LlamaCppTimingsSchema: LlamaCppTimingsSchema = /* @__PURE__ */ fields(llamaCppTimingsMembers);

const llamaCppPromptProgressMembers = () => ({
  total: z.nullish(integer()),
  cache: z.nullish(integer()),
  processed: z.nullish(integer()),
  time_ms: z.nullish(finiteNumber()),
});

type LlamaCppPromptProgress = {
  [Key in keyof extensions.LlamaCppPromptProgress]: extensions.LlamaCppPromptProgress[Key];
};

export interface LlamaCppPromptProgressSchema
  extends ObjectSchema<LlamaCppPromptProgress, ReturnType<typeof llamaCppPromptProgressMembers>> {}

/** How far a prompt is processed. */
export const LlamaCppPromptProgressSchema: LlamaCppPromptProgressSchema =
  /* @__PURE__ */ fields(llamaCppPromptProgressMembers);

const llamaCppResponseMembers = () => ({
  timings: z.nullish(LlamaCppTimingsSchema),
  __verbose: z.nullish(record(z.unknown())),
});

type LlamaCppResponse = { [Key in keyof extensions.LlamaCppResponse]: extensions.LlamaCppResponse[Key] };

export interface LlamaCppResponseSchema
  extends ObjectSchema<LlamaCppResponse, ReturnType<typeof llamaCppResponseMembers>> {}

/** What llama.cpp adds to a response and to a chunk. */
export const LlamaCppResponseSchema: LlamaCppResponseSchema = /* @__PURE__ */ fields(llamaCppResponseMembers);

const llamaCppChunkMembers = () => ({
  prompt_progress: z.nullish(LlamaCppPromptProgressSchema),
});

type LlamaCppChunk = { [Key in keyof extensions.LlamaCppChunk]: extensions.LlamaCppChunk[Key] };

export interface LlamaCppChunkSchema extends ObjectSchema<LlamaCppChunk, ReturnType<typeof llamaCppChunkMembers>> {}

/** What llama.cpp adds to a chunk alone. */
export const LlamaCppChunkSchema: LlamaCppChunkSchema = /* @__PURE__ */ fields(llamaCppChunkMembers);

const llamaCppTokenLogprobMembers = () => ({
  id: z.nullish(integer()),
});

type LlamaCppTokenLogprob = { [Key in keyof extensions.LlamaCppTokenLogprob]: extensions.LlamaCppTokenLogprob[Key] };

export interface LlamaCppTokenLogprobSchema
  extends ObjectSchema<LlamaCppTokenLogprob, ReturnType<typeof llamaCppTokenLogprobMembers>> {}

/** What llama.cpp adds to a token. */
export const LlamaCppTokenLogprobSchema: LlamaCppTokenLogprobSchema =
  /* @__PURE__ */ fields(llamaCppTokenLogprobMembers);

type LlamaCppCreateChatCompletionResponse = {
  [Key in keyof extensions.LlamaCppCreateChatCompletionResponse]: extensions.LlamaCppCreateChatCompletionResponse[Key];
};

type LlamaCppCreateChatCompletionStreamResponse = {
  [Key in keyof extensions.LlamaCppCreateChatCompletionStreamResponse]: extensions.LlamaCppCreateChatCompletionStreamResponse[Key];
};

/** What llama.cpp adds to the types of `llamaCpp`. */
interface LlamaCppExtension {
  fields: extensions.LlamaCppFields;
  response: LlamaCppCreateChatCompletionResponse;
  chunk: LlamaCppCreateChatCompletionStreamResponse;
}

/** The fields of llama.cpp, for `extendResponse` and `extendChunk`. */
export const llamaCpp: Server<LlamaCppExtension> = {
  title: "llama.cpp",
  blocks: {
    ChatCompletionResponseMessage: [ReasoningContentSchema],
    ChatCompletionStreamResponseDelta: [ReasoningContentSchema],
    CreateChatCompletionResponse: [LlamaCppResponseSchema],
    CreateChatCompletionStreamResponse: [LlamaCppResponseSchema, LlamaCppChunkSchema],
    ChatCompletionTokenLogprob: [LlamaCppTokenLogprobSchema],
    ChatCompletionTopLogprob: [LlamaCppTokenLogprobSchema],
  },
};
