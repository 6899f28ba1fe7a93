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
  /** The model that answered, often more exact than the one asked for. */
  model: string;
  /** The answers: one, unless the request set `n`. */
  choices: ChatCompletionChoice[];
  /** How many tokens the request took. Absent where the server does not count. */
  usage?: CompletionUsage;
  /**
   * The tier that served the request, which may be another than the one asked for. There only if the request set
   * `service_tier`.
   */
  service_tier?: ServiceTier | null;
  /**
   * Names the configuration that the model ran with: where it changes, equal requests with an equal `seed` may get
   * other answers. Absent where the server does not say.
   *
   * @deprecated The specification names no successor.
   */
  system_fingerprint?: string;
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
  /** What the model said. */
  message: ChatCompletionResponseMessage;
  /** How likely each token was. `null` where the request did not ask for it. */
  logprobs: ChatCompletionLogprobs | null;
  /** Why the model stopped. */
  finish_reason: FinishReason;
}

/**
 * Why the model stopped:
 *
 * - `stop`: it was done, or came to a stop sequence of the request's
 * - `length`: it came to the limit of tokens
 * - `tool_calls`: it calls tools
 * - `content_filter`: a filter took content out
 * - `function_call`: it calls a function (deprecated; superseded by `tool_calls`)
 *
 * @see [OpenAI API reference: ChatCompletion.choices.finish_reason](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion%20%3E%20(schema)%20%3E%20(property)%20choices%20%3E%20(items)%20%3E%20(property)%20finish_reason)
 */
export type FinishReason = "stop" | "length" | "tool_calls" | "content_filter" | "function_call";

/**
 * The tier that serves a request: what it costs, and how long it waits.
 *
 * - `auto`: as the project is set up
 * - `default`: standard price and speed
 * - `flex`: cheaper and slower
 * - `scale`: capacity that was bought ahead
 * - `priority`: dearer and faster
 * - `fast`: what a request may call `priority`; the specification allows it in responses as well
 *
 * @see [OpenAI API reference: ChatCompletion.service_tier](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion%20%3E%20(schema)%20%3E%20(property)%20service_tier)
 */
export type ServiceTier = "auto" | "default" | "flex" | "scale" | "priority" | "fast";

/**
 * What a caller attached to a completion: at most 16 pairs, with keys of at most 64 and values of at most 512
 * characters. The limits are the server's; nothing here checks them. The keys are data, and keep their spelling in
 * every casing.
 *
 * @see [OpenAI API reference: Metadata](https://developers.openai.com/api/reference/resources/$shared#(resource)%20%24shared%20%3E%20(model)%20metadata%20%3E%20(schema))
 */
export type Metadata = Record<string, string>;
