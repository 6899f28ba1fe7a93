import type {
  ChatCompletionModeration,
  ChatCompletionModerationResults,
  ModerationResultBody,
} from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import { isNoKeyOfIt } from "./no-key.js";

export function isKeyOfChatCompletionModeration(key: string): boolean {
  const known = key as keyof ChatCompletionModeration;
  switch (known) {
    case "input":
    case "output":
      return true;
    default:
      return isNoKeyOfIt(known);
  }
}

export function isKeyOfChatCompletionModerationResults(key: string): boolean {
  const known = key as keyof ChatCompletionModerationResults;
  switch (known) {
    case "type":
    case "model":
    case "results":
      return true;
    default:
      return isNoKeyOfIt(known);
  }
}

export function isKeyOfWireModerationResultBody(key: string): boolean {
  const known = key as keyof wire.ModerationResultBody;
  switch (known) {
    case "type":
    case "model":
    case "flagged":
    case "categories":
    case "category_scores":
    case "category_applied_input_types":
      return true;
    default:
      return isNoKeyOfIt(known);
  }
}

export function isKeyOfModerationResultBody(key: string): boolean {
  const known = key as keyof ModerationResultBody;
  switch (known) {
    case "type":
    case "model":
    case "flagged":
    case "categories":
    case "categoryScores":
    case "categoryAppliedInputTypes":
      return true;
    default:
      return isNoKeyOfIt(known);
  }
}
