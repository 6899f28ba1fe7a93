import type { ChatCompletionModerationError, ModerationInputType } from "./strict/moderation.js";

export type { ChatCompletionModerationError, ModerationInputType } from "./strict/moderation.js";

/**
 * What moderation found in the request's input and in the generated output.
 *
 * @see [OpenAI API reference: ChatCompletion.moderation](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion%20%3E%20(schema)%20%3E%20(property)%20moderation)
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
 * @see [OpenAI API reference: ChatCompletion.moderation.input](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion%20%3E%20(schema)%20%3E%20(property)%20moderation%20%3E%20(property)%20input%20%3E%20(variant)%200)
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
  /** How strongly the content falls under each category, 0 to 1. */
  categoryScores: Record<string, number>;
  /** Which kinds of input each category's score rests on. */
  categoryAppliedInputTypes: Record<string, ModerationInputType[]>;
}
