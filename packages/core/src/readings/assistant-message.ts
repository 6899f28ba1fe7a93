import type {
  ChatCompletionRequestAssistantMessage,
  ChatCompletionRequestAssistantMessageContentPart,
  ChatCompletionResponseMessage,
} from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import { isContentPart, textOfParts } from "../content-parts.js";
import { textOfObject } from "../decode/text.js";
import { isListOf } from "../list.js";
import { textOfArguments, toRequestToolCalls } from "./request-tool-calls.js";
import { copySentBack, REASONING_KEYS } from "./sent-back.js";
import { firstText, memberOf } from "./values.js";

/** How an answer is sent back. */
export interface AssistantMessageOptions {
  /**
   * What becomes of the model's reasoning. `keep`, the default, sends it back as the server spelled it, for the server
   * that sent it. `drop` leaves it out, for servers that reject it and for any other server. The signatures in tool
   * calls are always kept.
   */
  reasoning?: "keep" | "drop" | undefined;
  /**
   * What becomes of a function's arguments that are no JSON object. `empty`, the default, sends `{}` in their place:
   * servers that parse them answer 400, and would do so in each later turn. `keep` sends them back as the model wrote
   * them.
   */
  brokenArguments?: "empty" | "keep" | undefined;
}

/**
 * Makes the request message that carries an answer back into the conversation, from a decoded message or one on the
 * wire. The result is JSON for the request's `messages`, and shares parts with the message.
 *
 * - Left out: what requests don't have (`annotations`, a call's `index`), and what servers reject there: an empty list of
 *   tool calls, and members that are `null`.
 * - Kept: the server's reasoning by `options`, and in tool calls `extra_content`, `thought_signature` and
 *   `provider_specific_fields`.
 * - Changed: audio becomes its id. Arguments that are an object become its JSON. Those that are empty become `{}`, and by
 *   `options` those that are no JSON object as well. `content` is `""` if there is neither text nor call nor audio.
 *
 * A call without an id gets the id `""`, so two of them can't be told apart. Give such a call an id of your own before
 * this function and {@link readToolCall}: `call.id ||= crypto.randomUUID()`.
 *
 * Which servers want the reasoning back, and which reject it:
 *
 * - Want it: DeepSeek and Moonshot in thinking mode answer 400 if a message with tool calls lacks its
 *   `reasoning_content`. OpenRouter wants `reasoning_details` unchanged, for models with signed or encrypted reasoning.
 *   Gemini 3 answers 400 if a tool call lacks its `thought_signature`.
 * - Reject it: DeepSeek's `deepseek-reasoner` of 2025, and Groq for models other than Qwen 3. Mistral, Groq and
 *   Cerebras reject the `reasoning_content` of another server.
 *
 * @see [DeepSeek: thinking mode](https://api-docs.deepseek.com/guides/thinking_mode)
 * @see [Moonshot: thinking models](https://platform.moonshot.ai/docs/guide/use-kimi-k2-thinking-model)
 * @see [OpenRouter: preserving reasoning](https://openrouter.ai/docs/use-cases/reasoning-tokens#preserving-reasoning-blocks)
 * @see [Gemini: thought signatures](https://ai.google.dev/gemini-api/docs/thought-signatures)
 * @see [Groq: changelog](https://console.groq.com/docs/changelog)
 */
export function toAssistantMessage(
  message: ChatCompletionResponseMessage | wire.ChatCompletionResponseMessage,
  { reasoning = "keep", brokenArguments = "empty" }: AssistantMessageOptions = {},
): ChatCompletionRequestAssistantMessage {
  const calls = toRequestToolCalls(memberOf(message, "tool_calls") ?? memberOf(message, "toolCalls"), brokenArguments);
  const called = memberOf(message, "function_call") ?? memberOf(message, "functionCall");
  const name = firstText(memberOf(called, "name"));
  const audio = firstText(memberOf(memberOf(message, "audio"), "id"));
  const refusal = firstText(memberOf(message, "refusal"));
  const content = contentOf(message, reasoning);

  const request: ChatCompletionRequestAssistantMessage = { role: "assistant" };
  if (content !== null || calls.length > 0 || name !== null) request.content = content;
  else if (audio === null) request.content = "";
  if (refusal !== null) request.refusal = refusal;
  if (calls.length > 0) request.tool_calls = calls;
  if (name !== null) {
    request.function_call = { name, arguments: textOfArguments(memberOf(called, "arguments"), brokenArguments) };
  }
  if (audio !== null) request.audio = { id: audio };
  if (reasoning === "keep") copySentBack(request, message, REASONING_KEYS);
  return request;
}

function contentOf(
  message: object,
  reasoning: "keep" | "drop",
): string | ChatCompletionRequestAssistantMessageContentPart[] | null {
  const content = memberOf(message, "content");
  const parts = [content, memberOf(message, "contentParts"), memberOf(message, "content_parts")].find(Array.isArray);
  if (!isListOf(parts, isContentPart)) {
    const text = textOfObject(content);
    return typeof text === "string" ? text : null;
  }
  if (reasoning === "drop" || parts.length === 0) return textOfParts(parts);
  // The server's own parts have no type in the specification. It accepts those that it sent.
  return parts as ChatCompletionRequestAssistantMessageContentPart[];
}
