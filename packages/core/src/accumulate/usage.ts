import type { CompletionUsage } from "@chat-completion/types/wire";
import { isObject } from "../json.js";
import { ownValue, setKey } from "./set-key.js";

/** The later of two usages. A counter that is `null` in it does not erase the one before, and one without counters none. */
export function laterUsage(before: CompletionUsage | null | undefined, usage: CompletionUsage): CompletionUsage {
  if (before == null) return usage;
  if (Object.keys(usage).length === 0) return before;
  return withoutNulls(before, usage, (details, later) => withoutNulls(details, later)) as CompletionUsage;
}

/** An object whose members that are `null` are those of the one before. `merge` does the same with its own objects. */
function withoutNulls(before: object, later: object, merge?: (before: object, later: object) => object): object {
  let filled: object | undefined;
  for (const [key, next] of Object.entries(later)) {
    const value = ownValue(before, key);
    const kept = next === null ? value : isObject(next) && isObject(value) && merge ? merge(value, next) : next;
    if (kept === next || kept == null) continue;
    filled ??= { ...later };
    setKey(filled, key, kept);
  }
  return filled ?? later;
}
