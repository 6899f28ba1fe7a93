export * from "@chat-completion/core";
export type * from "@chat-completion/types";
export * from "./to-model.js";
export * from "./to-wire.js";

/* What is the same in the model as on the wire. */
export {
  ChatCompletionContentPartSchema,
  ChatCompletionFunctionCallSchema,
  ChatCompletionMessageCustomToolCallCustomSchema,
  ChatCompletionModerationErrorSchema,
  FinishReasonSchema,
  KnownFinishReasonSchema,
  KnownServiceTierSchema,
  MetadataSchema,
  ModerationInputTypeSchema,
  ServiceTierSchema,
} from "./wire/index.js";
