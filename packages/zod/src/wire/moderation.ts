// Written by `pnpm generate` from specification/components/moderation.ts: edit that.

export {
  ChatCompletionModerationErrorSchema,
  ChatCompletionModerationResultsSchema,
  ChatCompletionModerationSchema,
  ModerationInputTypeSchema,
  ModerationResultBodySchema,
} from "../strict/moderation.js";
