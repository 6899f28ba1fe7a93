/* As in the specification: only OpenAI is known to send it, and sends it so. */
export {
  ChatCompletionModerationErrorSchema,
  ChatCompletionModerationResultsSchema,
  ChatCompletionModerationSchema,
  ModerationInputTypeSchema,
  ModerationResultBodySchema,
} from "../strict/moderation.js";
