import type { ChatCompletionLogprobs } from "./logprobs.js";
import type { ChatCompletionResponseMessage } from "./message.js";
import type { ChatCompletionModeration } from "./moderation.js";
import type { Metadata } from "./strict/response.js";
import type { CompletionUsage } from "./usage.js";
import type { FinishReason, ServiceTier } from "./wire/response.js";

export type { Metadata } from "./strict/response.js";
export type { FinishReason, KnownFinishReason, KnownServiceTier, ServiceTier } from "./wire/response.js";

/**
 * A chat completion: what a program works with.
 *
 * What servers add to it is kept as it is spelled: declare it by merging into this interface.
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
  /** The model that answered, often more exact than the one asked for. */
  model: string;
  /** The answers: one, unless the request set `n`. Empty where a server has none to give. */
  choices: ChatCompletionChoice[];
  /** How many tokens the request took. Absent where the server does not count. */
  usage?: CompletionUsage;
  /**
   * The tier that served the request, which may be another than the one asked for. There only if the request set
   * `service_tier`.
   */
  serviceTier?: ServiceTier | null;
  /**
   * Names the configuration that the model ran with: where it changes, equal requests with an equal `seed` may get
   * other answers. Absent where the server does not say.
   *
   * @deprecated The specification names no successor.
   */
  systemFingerprint?: string;
  /** What the caller attached to the completion. `null` or absent where nothing was attached. */
  metadata?: Metadata | null;
  /** What moderation found. `null` or absent where the request did not ask for it. */
  moderation?: ChatCompletionModeration | null;
}

/**
 * One of the answers to a request.
 *
 * @see [OpenAI API reference: ChatCompletion.choices](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion%20%3E%20(schema)%20%3E%20(property)%20choices)
 */
export interface ChatCompletionChoice {
  /** The choice's place among the choices, from `0`. */
  index: number;
  /** What the model said. Empty (its content `null`) where a filter took all of it (Azure). */
  message: ChatCompletionResponseMessage;
  /** How likely each token was. `null` where the request did not ask for it. */
  logprobs: ChatCompletionLogprobs | null;
  /** Why the model stopped. `null` where the server did not say. */
  finishReason: FinishReason | null;
}
