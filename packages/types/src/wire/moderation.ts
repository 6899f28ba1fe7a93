/* As in the specification: only OpenAI is known to send it, and sends it so. */
export type {
  ChatCompletionModeration,
  ChatCompletionModerationError,
  ChatCompletionModerationResults,
  ModerationInputType,
  ModerationResultBody,
} from "../strict/moderation.js";
