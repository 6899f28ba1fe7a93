import {
  type CreateChatCompletionResponse,
  CreateChatCompletionResponseSchema,
  isKnownFinishReason,
} from "@chat-completion/zod";
import { CreateChatCompletionResponseSchema as StrictSchema } from "@chat-completion/zod/strict";
import { CreateChatCompletionResponseSchema as WireSchema } from "@chat-completion/zod/wire";
import type * as z from "zod";

export const read = (json: unknown): CreateChatCompletionResponse => CreateChatCompletionResponseSchema.parse(json);
export const isStrict = (json: unknown): boolean => StrictSchema.safeParse(json).success;
export const fingerprint = (json: unknown): string | null | undefined => WireSchema.parse(json).system_fingerprint;
export const isKnown = (json: unknown) => isKnownFinishReason(read(json).choices[0]?.finishReason);
export type Wire = z.input<typeof CreateChatCompletionResponseSchema>;
// @ts-expect-error a misspelt member
export const misspelt = (json: unknown) => read(json).choice;
