import type {
  ChatCompletionModeration,
  ChatCompletionModerationResults,
  ModerationResultBody,
} from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import type { Casing } from "./casing.js";

export function casingInChatCompletionModeration(key: string): Casing | undefined {
  const known = key as keyof wire.ChatCompletionModeration | keyof ChatCompletionModeration;
  switch (known) {
    case "input":
    case "output":
      known satisfies keyof wire.ChatCompletionModeration;
      return "wire";
    default:
      known satisfies never;
      return undefined;
  }
}

export function casingInChatCompletionModerationResults(key: string): Casing | undefined {
  const known = key as keyof wire.ChatCompletionModerationResults | keyof ChatCompletionModerationResults;
  switch (known) {
    case "type":
    case "model":
    case "results":
      known satisfies keyof wire.ChatCompletionModerationResults;
      return "wire";
    default:
      known satisfies never;
      return undefined;
  }
}

export function casingInModerationResultBody(key: string): Casing | undefined {
  const known = key as keyof wire.ModerationResultBody | keyof ModerationResultBody;
  switch (known) {
    case "type":
    case "model":
    case "flagged":
    case "categories":
    case "category_scores":
    case "category_applied_input_types":
      known satisfies keyof wire.ModerationResultBody;
      return "wire";
    case "categoryScores":
    case "categoryAppliedInputTypes":
      known satisfies Exclude<keyof ModerationResultBody, keyof wire.ModerationResultBody>;
      return "model";
    default:
      known satisfies never;
      return undefined;
  }
}
