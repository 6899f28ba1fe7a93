import type { ChatCompletionLogprobs } from "./logprobs.js";
import type { ChatCompletionResponseMessage } from "./message.js";
import type { ChatCompletionModeration } from "./moderation.js";
import type { CompletionUsage } from "./usage.js";

/**
 * A chat completion, as the specification has it.
 *
 * @see [OpenAI API reference: ChatCompletion](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion%20%3E%20(schema))
 */
export interface CreateChatCompletionResponse {
  /** The completion's id, unique at its server. */
  id: string;
  /** Says that this is a chat completion. */
  object: "chat.completion";
  /** When the completion was created: Unix time, in seconds. */
  created: number;
  /** The model that answered. Its name is often more exact than the one in the request. */
  model: string;
  /** The answers: one, unless the request set `n`. */
  choices: ChatCompletionChoice[];
  /** The token counts of the request. Absent where the server does not count. */
  usage?: CompletionUsage;
  /**
   * The tier that served the request. It may differ from the requested one. `null` or absent unless the request set
   * `service_tier`.
   */
  service_tier?: ServiceTier | null;
  /**
   * Identifies the configuration that the model ran with. If it changes, equal requests with an equal `seed` may get
   * different answers. Absent where the server does not say.
   *
   * @deprecated The specification names no successor.
   */
  system_fingerprint?: string;
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
  /** The message. */
  message: ChatCompletionResponseMessage;
  /** The log probabilities of its tokens. `null` where the request did not ask for it. */
  logprobs: ChatCompletionLogprobs | null;
  /** Why the model stopped. */
  finish_reason: FinishReason;
}

/**
 * Why the model stopped:
 *
 * - `stop`: it finished, or reached a stop sequence of the request
 * - `length`: it reached the token limit
 * - `tool_calls`: it calls tools
 * - `content_filter`: a filter removed content
 * - `function_call`: it calls a function (deprecated; superseded by `tool_calls`)
 *
 * @see [OpenAI API reference: ChatCompletion.choices.finish_reason](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion%20%3E%20(schema)%20%3E%20(property)%20choices%20%3E%20(items)%20%3E%20(property)%20finish_reason)
 */
export type FinishReason = "stop" | "length" | "tool_calls" | "content_filter" | "function_call";

/**
 * The tier that serves a request. It determines price and latency.
 *
 * - `auto`: the tier of the project's settings
 * - `default`: standard price and latency
 * - `flex`: lower price, higher latency
 * - `scale`: capacity that was bought in advance
 * - `priority`: higher price, lower latency
 * - `fast`: another name for `priority` in requests; the specification allows it in responses as well
 *
 * @see [OpenAI API reference: ChatCompletion.service_tier](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion%20%3E%20(schema)%20%3E%20(property)%20service_tier)
 */
export type ServiceTier = "auto" | "default" | "flex" | "scale" | "priority" | "fast";

/**
 * The metadata that a caller attached to a completion: at most 16 pairs, with keys of at most 64 and values of at most
 * 512 characters. The server sets these limits; no schema or guard checks them. The keys are data: decoding does not
 * rename them.
 *
 * @see [OpenAI API reference: Metadata](https://developers.openai.com/api/reference/resources/$shared#(resource)%20%24shared%20%3E%20(model)%20metadata%20%3E%20(schema))
 */
export type Metadata = Record<string, string>;
