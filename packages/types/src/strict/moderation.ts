/**
 * What moderation found in the request's input and in the generated output.
 *
 * @see {@link https://platform.openai.com/docs/api-reference/chat/object}
 */
export interface ChatCompletionModeration {
  /** What it found in the request's input, or why it failed there. */
  input: ChatCompletionModerationResults | ChatCompletionModerationError;
  /** What it found in the generated output, or why it failed there. */
  output: ChatCompletionModerationResults | ChatCompletionModerationError;
}

/**
 * What moderation found, where it succeeded.
 *
 * @see {@link https://platform.openai.com/docs/api-reference/chat/object}
 */
export interface ChatCompletionModerationResults {
  /** Says that moderation succeeded. */
  type: "moderation_results";
  /** The moderation model that was asked. */
  model: string;
  /** The results, one for each thing that was moderated. */
  results: ModerationResultBody[];
}

/**
 * What moderation found in one input or output.
 *
 * The keys of its three maps are moderation categories, as `"violence/graphic"`: they are data, and keep their
 * spelling in every casing.
 *
 * @see {@link https://platform.openai.com/docs/api-reference/moderations/object}
 */
export interface ModerationResultBody {
  /** Says that this is a moderation result. */
  type: "moderation_result";
  /** The moderation model that gave this result. */
  model: string;
  /** Whether any category flagged the content. */
  flagged: boolean;
  /** Whether the content was flagged, for each category. */
  categories: Record<string, boolean>;
  /** How strongly the content falls under each category, 0 to 1. */
  category_scores: Record<string, number>;
  /** Which kinds of input each category's score rests on. */
  category_applied_input_types: Record<string, ModerationInputType[]>;
}

/**
 * A kind of input that moderation looks at:
 *
 * - `text`: words
 * - `image`: a picture
 *
 * @see {@link https://platform.openai.com/docs/api-reference/moderations/object}
 */
export type ModerationInputType = "text" | "image";

/**
 * Why moderation failed. The completion itself is not affected.
 *
 * @see {@link https://platform.openai.com/docs/api-reference/chat/object}
 */
export interface ChatCompletionModerationError {
  /** Says that moderation failed. */
  type: "error";
  /** The error's code, for programs. */
  code: string;
  /** What went wrong, for people. */
  message: string;
}
