import type { CompletionUsage } from "@chat-completion/types/wire";
import { isObject } from "../json.js";

/** The later of two usages. A counter that is `null` in it does not erase the one before. */
export function laterUsage(before: CompletionUsage | null | undefined, usage: CompletionUsage): CompletionUsage {
  return before == null ? usage : (withoutNulls(before, usage) as CompletionUsage);
}

function withoutNulls(before: object, later: object): object {
  let filled = later;
  for (const [key, value] of Object.entries(before)) {
    const next = (later as Record<string, unknown>)[key];
    const kept = next === null ? value : isObject(next) && isObject(value) ? withoutNulls(value, next) : next;
    if (kept !== next && kept != null) filled = { ...filled, [key]: kept };
  }
  return filled;
}
