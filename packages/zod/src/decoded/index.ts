// Written by `pnpm generate` from specification/components/: edit that.

// Schemas that are the same on the wire.
export {
  ChatCompletionContentPartSchema,
  ChatCompletionMessageCustomToolCallCustomSchema,
  ChatCompletionModerationErrorSchema,
  FinishReasonSchema,
  KnownFinishReasonSchema,
  KnownServiceTierSchema,
  MetadataSchema,
  ModerationInputTypeSchema,
  ServiceTierSchema,
} from "../wire/index.js";
export * from "./logprobs.js";
export * from "./message.js";
export * from "./moderation.js";
export * from "./response.js";
export * from "./stream.js";
export * from "./tool-calls.js";
export * from "./usage.js";
