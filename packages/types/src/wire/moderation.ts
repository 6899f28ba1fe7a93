/* The same as in the specification: only OpenAI is known to send moderation, and it follows the specification. */
export type {
  ChatCompletionModeration,
  ChatCompletionModerationError,
  ChatCompletionModerationResults,
  ModerationInputType,
  ModerationResultBody,
} from "../strict/moderation.js";
