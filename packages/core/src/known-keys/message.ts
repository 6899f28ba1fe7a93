// Written by `pnpm generate` from specification/components/message.ts: edit that.

import type { Spelling } from "./spelling.js";

/** How `ChatCompletionUrlCitation` spells a key; `undefined` if the key is unknown. */
export function spellingOfChatCompletionUrlCitation(key: string): Spelling | undefined {
  switch (key) {
    case "start_index":
    case "end_index":
    case "url":
    case "title":
      return "wire";
    case "startIndex":
    case "endIndex":
      return "decoded";
    default:
      return undefined;
  }
}

/** How `ChatCompletionUrlCitationAnnotation` spells a key; `undefined` if the key is unknown. */
export function spellingOfChatCompletionUrlCitationAnnotation(key: string): Spelling | undefined {
  switch (key) {
    case "type":
    case "url_citation":
      return "wire";
    case "urlCitation":
      return "decoded";
    default:
      return undefined;
  }
}

/** How `ChatCompletionAudio` spells a key; `undefined` if the key is unknown. */
export function spellingOfChatCompletionAudio(key: string): Spelling | undefined {
  switch (key) {
    case "id":
    case "expires_at":
    case "data":
    case "transcript":
      return "wire";
    case "expiresAt":
      return "decoded";
    default:
      return undefined;
  }
}

/** How `ChatCompletionResponseMessage` spells a key; `undefined` if the key is unknown. */
export function spellingOfChatCompletionResponseMessage(key: string): Spelling | undefined {
  switch (key) {
    case "role":
    case "content":
    case "content_parts":
    case "refusal":
    case "tool_calls":
    case "annotations":
    case "audio":
    case "function_call":
      return "wire";
    case "contentParts":
    case "toolCalls":
    case "functionCall":
      return "decoded";
    default:
      return undefined;
  }
}
