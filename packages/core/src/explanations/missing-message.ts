import { isFilteredAway } from "../guard/filtered-away.js";
import { isObject } from "../json.js";
import type { Explanation } from "./explanation.js";

/**
 * Says that a choice has no message, where it should have one: only where `finish_reason` is `content_filter` do servers
 * (Azure) leave it out. No schema of an object can say that by itself.
 */
export function explainMissingMessage(choice: unknown): Explanation | undefined {
  if (!isObject(choice) || choice.message != null || isFilteredAway(choice)) return undefined;
  return {
    message: "Expected a message, unless `finish_reason` is `content_filter`",
    member: "message",
  };
}
