// Written by `pnpm generate` from specification/components/moderation.ts: edit that.

import type { Spelling } from "./spelling.js";

/** How `ModerationResultBody` spells a key; `undefined` if the key is unknown. */
export function spellingOfModerationResultBody(key: string): Spelling | undefined {
  switch (key) {
    case "type":
    case "model":
    case "flagged":
    case "categories":
    case "category_scores":
    case "category_applied_input_types":
      return "wire";
    case "categoryScores":
    case "categoryAppliedInputTypes":
      return "decoded";
    default:
      return undefined;
  }
}

/** How `ChatCompletionModerationResults` spells a key; `undefined` if the key is unknown. */
export function spellingOfChatCompletionModerationResults(key: string): Spelling | undefined {
  switch (key) {
    case "type":
    case "model":
    case "results":
      return "wire";
    default:
      return undefined;
  }
}

/** How `ChatCompletionModeration` spells a key; `undefined` if the key is unknown. */
export function spellingOfChatCompletionModeration(key: string): Spelling | undefined {
  switch (key) {
    case "input":
    case "output":
      return "wire";
    default:
      return undefined;
  }
}
