import { isFilteredAway } from "../guard/filtered-away.js";
import { isObject } from "../json.js";
import type { Explanation } from "./explanation.js";

/**
 * Explains that a choice lacks its message. It may lack it only if `finish_reason` is `content_filter` (Azure). The
 * schema of an object can't express this rule across two members.
 */
export function explainMissingMessage(choice: unknown): Explanation | undefined {
  if (!isObject(choice) || choice.message != null || isFilteredAway(choice)) return undefined;
  return {
    message: "Expected a message, unless `finish_reason` is `content_filter`",
    member: "message",
  };
}
