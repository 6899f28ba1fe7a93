import type { ChatCompletionModerationError, ModerationInputType } from "./strict/moderation.js";

export type { ChatCompletionModerationError, ModerationInputType } from "./strict/moderation.js";

/**
 * The results of moderation for the request's input and for the generated output.
 *
 * @see [OpenAI API reference: ChatCompletion.moderation](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion%20%3E%20(schema)%20%3E%20(property)%20moderation)
 */
export interface ChatCompletionModeration {
  /** The results for the request's input, or the error. */
  input: ChatCompletionModerationResults | ChatCompletionModerationError;
  /** The results for the generated output, or the error. */
  output: ChatCompletionModerationResults | ChatCompletionModerationError;
}

/**
 * The results of a moderation that succeeded.
 *
 * @see [OpenAI API reference: ChatCompletion.moderation.input](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion%20%3E%20(schema)%20%3E%20(property)%20moderation%20%3E%20(property)%20input%20%3E%20(variant)%200)
 */
export interface ChatCompletionModerationResults {
  /** Says that moderation succeeded. */
  type: "moderation_results";
  /** The moderation model that gave the results. */
  model: string;
  /** The results, one for each input or output that was moderated. */
  results: ModerationResultBody[];
}

/**
 * The result of moderation for one input or output.
 *
 * The keys of its three maps are moderation categories, such as `"violence/graphic"`. They are data: decoding does not
 * rename them.
 *
 * @see [OpenAI API reference: ChatCompletion.moderation.input.results](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion%20%3E%20(schema)%20%3E%20(property)%20moderation%20%3E%20(property)%20input%20%3E%20(variant)%200%20%3E%20(property)%20results)
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
  /** The score of each category, 0 to 1. A higher score means that the content fits the category better. */
  categoryScores: Record<string, number>;
  /** The kinds of input that each category's score is based on. */
  categoryAppliedInputTypes: Record<string, ModerationInputType[]>;
}
