import {
  type CreateChatCompletionResponse,
  CreateChatCompletionResponseSchema,
  isKnownFinishReason,
} from "@chat-completion/valibot";
import { CreateChatCompletionResponseSchema as StrictSchema } from "@chat-completion/valibot/strict";
import { CreateChatCompletionResponseSchema as WireSchema } from "@chat-completion/valibot/wire";
import * as v from "valibot";

export const read = (json: unknown): CreateChatCompletionResponse => v.parse(CreateChatCompletionResponseSchema, json);
export const isStrict = (json: unknown): boolean => v.is(StrictSchema, json);
export const fingerprint = (json: unknown): string | null | undefined => v.parse(WireSchema, json).system_fingerprint;
export const isKnown = (json: unknown) => isKnownFinishReason(read(json).choices[0]?.finishReason);
export type Wire = v.InferInput<typeof CreateChatCompletionResponseSchema>;
// @ts-expect-error a misspelt member
export const misspelt = (json: unknown) => read(json).choice;
