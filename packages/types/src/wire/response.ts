import type { FinishReason as KnownFinishReason, ServiceTier as KnownServiceTier } from "../strict/response.js";
import type { ChatCompletionLogprobs } from "./logprobs.js";
import type { ChatCompletionResponseMessage } from "./message.js";
import type { ChatCompletionModeration } from "./moderation.js";
import type { CompletionUsage } from "./usage.js";

export type {
  FinishReason as KnownFinishReason,
  ServiceTier as KnownServiceTier,
} from "../strict/response.js";

/**
 * A chat completion as servers send it: the JSON, with the known deviations from the specification.
 *
 * Unknown keys are kept and have no type: extend the schema with them.
 *
 * @see [OpenAI API reference: ChatCompletion](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion%20%3E%20(schema))
 */
export interface CreateChatCompletionResponse {
  /** The completion's id, unique at its server. `null` or absent if the server gives none (Gemini). */
  id?: string | null | undefined;
  /**
   * The object type: `chat.completion`, or another string. Never `chat.completion.chunk`: a chunk of a
   * stream is no completion. `null` or absent if the server does not say.
   */
  object?: string | null | undefined;
  /**
   * When the completion was created: Unix time in seconds, as a number, with a fraction on some servers, or as 1 to 15
   * digits in a string (Writer); or a date in ISO 8601 (modelz), in UTC if it has no offset. `null` or absent if the
   * server does not say.
   */
  created?: number | string | null | undefined;
  /**
   * The model that answered. Its name is often more exact than the one in the request. `null` or absent if the server
   * does not say (one-api).
   */
  model?: string | null | undefined;
  /**
   * One answer, unless the request set `n`. Empty if the server has no answer. A response with an `error`
   * beside empty choices is rejected.
   */
  choices: ChatCompletionChoice[];
  /** The token counts of the request. `null` or absent if the server does not count. */
  usage?: CompletionUsage | null | undefined;
  /** The tier that served the request. `null` or absent unless the request set `service_tier`. */
  service_tier?: ServiceTier | null | undefined;
  /**
   * Identifies the configuration that the model ran with. If it changes, equal requests with an equal `seed` may get
   * different answers. `null` or absent if the server does not say (OpenAI's gpt-5 models send `null`).
   *
   * @deprecated The specification names no successor.
   */
  system_fingerprint?: string | null | undefined;
  /** The caller's metadata. `null` or absent if there is none. */
  metadata?: Metadata | null | undefined;
  /** The results of moderation. `null` or absent if the request did not ask for them. */
  moderation?: ChatCompletionModeration | null | undefined;
}

/**
 * One of the answers to a request, as servers send it.
 *
 * @see [OpenAI API reference: ChatCompletion.choices](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion%20%3E%20(schema)%20%3E%20(property)%20choices)
 * @see [Azure: content filtering](https://learn.microsoft.com/azure/ai-services/openai/concepts/content-filter)
 */
export interface ChatCompletionChoice {
  /** The choice's position among the choices, from `0`. If `null` or absent, the position in the array. */
  index?: number | null | undefined;
  /**
   * The message. `null` or absent only if `finish_reason` says why there is none: any non-empty text but `tool_calls`
   * and `function_call`. Azure leaves it out if a filter removed it, Gemini if thinking used up the tokens.
   */
  message?: ChatCompletionResponseMessage | null | undefined;
  /**
   * The log probabilities of its tokens. `null` or absent if the request did not ask for them. OpenRouter sends a number
   * for some providers; decoding drops it.
   */
  logprobs?: ChatCompletionLogprobs | number | null | undefined;
  /** Why the model stopped. `null` or absent if the server does not say. */
  finish_reason?: FinishReason | null | undefined;
}

/**
 * Why the model stopped: one of {@link KnownFinishReason}, or a server's own word, such as Together's `eos`
 * (it finished: end of sequence).
 *
 * @see [OpenAI API reference: ChatCompletion.choices.finish_reason](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion%20%3E%20(schema)%20%3E%20(property)%20choices%20%3E%20(items)%20%3E%20(property)%20finish_reason)
 * @see [Together: chat completions](https://docs.together.ai/reference/chat-completions)
 */
export type FinishReason = KnownFinishReason | (string & {});

/**
 * The tier that served a request: one of {@link KnownServiceTier}, or a server's own word, such as Groq's `on_demand`.
 *
 * @see [OpenAI API reference: ChatCompletion.service_tier](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion%20%3E%20(schema)%20%3E%20(property)%20service_tier)
 * @see [Groq: service tiers](https://console.groq.com/docs/service-tiers)
 */
export type ServiceTier = KnownServiceTier | (string & {});

/**
 * The metadata that a caller attached to a completion, as servers send it. The specification has text alone as values;
 * Nebius sends others. The keys are data: decoding does not rename them.
 *
 * @see [OpenAI API reference: Metadata](https://developers.openai.com/api/reference/resources/$shared#(resource)%20%24shared%20%3E%20(model)%20metadata%20%3E%20(schema))
 */
export type Metadata = { [key: string]: unknown };
