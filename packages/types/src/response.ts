import type { ChatCompletionLogprobs } from "./logprobs.js";
import type { ChatCompletionResponseMessage } from "./message.js";
import type { ChatCompletionModeration } from "./moderation.js";
import type { Metadata } from "./strict/response.js";
import type { CompletionUsage } from "./usage.js";
import type { FinishReason, ServiceTier } from "./wire/response.js";

export type { Metadata } from "./strict/response.js";
export type { FinishReason, KnownFinishReason, KnownServiceTier, ServiceTier } from "./wire/response.js";

/**
 * A chat completion, decoded: camelCase and complete.
 *
 * Unknown keys keep their spelling. To give them a type, declare them by merging into this interface.
 *
 * @see [OpenAI API reference: ChatCompletion](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion%20%3E%20(schema))
 */
export interface CreateChatCompletionResponse {
  /** The completion's id, unique at its server. */
  id: string;
  /** Says that this is a chat completion. */
  object: "chat.completion";
  /** When the completion was created: Unix time, in whole seconds. `null` where the server did not say. */
  created: number | null;
  /** The model that answered. Its name is often more exact than the one in the request. */
  model: string;
  /** The answers: one, unless the request set `n`. Empty where the server has no answer. */
  choices: ChatCompletionChoice[];
  /** The token counts of the request. Absent where the server does not count. */
  usage?: CompletionUsage;
  /**
   * The tier that served the request. It may differ from the requested one. `null` or absent unless the request set
   * `service_tier`.
   */
  serviceTier?: ServiceTier | null;
  /**
   * Identifies the configuration that the model ran with. If it changes, equal requests with an equal `seed` may get
   * different answers. Absent where the server does not say.
   *
   * @deprecated The specification names no successor.
   */
  systemFingerprint?: string;
  /** The caller's metadata. `null` or absent where there is none. */
  metadata?: Metadata | null;
  /** The results of moderation. `null` or absent where the request did not ask for it. */
  moderation?: ChatCompletionModeration | null;
}

/**
 * One of the answers to a request.
 *
 * @see [OpenAI API reference: ChatCompletion.choices](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion%20%3E%20(schema)%20%3E%20(property)%20choices)
 */
export interface ChatCompletionChoice {
  /** The choice's position among the choices, from `0`. */
  index: number;
  /** The message. Empty (its `content` is `null`) where a filter removed all of it (Azure). */
  message: ChatCompletionResponseMessage;
  /** The log probabilities of its tokens. `null` where the request did not ask for it. */
  logprobs: ChatCompletionLogprobs | null;
  /** Why the model stopped. `null` where the server did not say. */
  finishReason: FinishReason | null;
}
