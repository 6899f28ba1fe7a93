import type { ChatCompletionResponseMessage, ChatCompletionStreamResponseDelta } from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import { firstText, memberOf } from "./values.js";

/**
 * Reads the text of the model's reasoning from a message, or a piece of it from a stream's delta, decoded or on the wire.
 * `null` if it has none: the server does not show it, or encrypts it.
 *
 * Servers spell it differently, and some send the same text twice. It is the first of these that has a text:
 *
 * - `reasoning_content`: DeepSeek, Moonshot, Qwen, xAI, SGLang, llama.cpp, …
 * - `reasoning`: OpenRouter, Groq, Cerebras, vLLM, Ollama
 * - `reasoning_text`: GitHub Copilot
 * - `reasoning_details`: the `text` or the `summary` of each item, joined. OpenRouter, MiniMax
 * - the parts of type `thinking` of a content in parts, joined: Mistral
 * - the content, or its part in `<thought>`, if `extra_content.google.thought` is `true`: Gemini
 *
 * Reasoning that a server leaves in the content (`<think>`) is content.
 */
export function readReasoning(
  message:
    | ChatCompletionResponseMessage
    | ChatCompletionStreamResponseDelta
    | wire.ChatCompletionResponseMessage
    | wire.ChatCompletionStreamResponseDelta
    | null
    | undefined,
): string | null {
  return firstText(
    memberOf(message, "reasoning_content"),
    memberOf(message, "reasoning"),
    memberOf(message, "reasoning_text"),
    textOfDetails(memberOf(message, "reasoning_details")),
    textOfThinking(memberOf(message, "contentParts")),
    textOfThinking(memberOf(message, "content")),
    textOfThinking(memberOf(message, "content_parts")),
    textOfThought(message),
  );
}

function textOfDetails(details: unknown): string {
  return join(details, (detail) => firstText(memberOf(detail, "text"), memberOf(detail, "summary")));
}

function textOfThinking(parts: unknown): string {
  return join(parts, (part) => {
    if (memberOf(part, "type") !== "thinking") return null;
    const thinking = memberOf(part, "thinking");
    return Array.isArray(thinking)
      ? join(thinking, (piece) => firstText(memberOf(piece, "text")))
      : firstText(thinking);
  });
}

function textOfThought(message: unknown): string | null {
  const google = memberOf(memberOf(message, "extra_content"), "google");
  const content = memberOf(message, "content");
  if (memberOf(google, "thought") !== true || typeof content !== "string") return null;
  return /^\s*<thought>([\s\S]*?)(?:<\/thought>|$)/.exec(content)?.[1] ?? content;
}

/** The texts of a list's items, joined. Empty if the value is no list. */
function join(list: unknown, textOf: (item: unknown) => string | null): string {
  return Array.isArray(list) ? list.map((item) => textOf(item) ?? "").join("") : "";
}
