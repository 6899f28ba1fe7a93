import type * as v from "valibot";
import type { Dataset } from "./hand-on.js";

/**
 * A list with a million broken items would give a million issues. A list or a map stops reading once it has had this
 * many.
 */
export const MOST_ISSUES = 1000;

/** Adds what was wrong with a member to what is wrong with its holder. */
export function addIssues(holder: Dataset, at: v.IssuePathItem, member: Dataset): void {
  if (member.issues === undefined) return;
  holder.typed = false;
  holder.issues ??= [];
  for (const issue of member.issues) {
    holder.issues.push({ ...issue, path: [at, ...(issue.path ?? [])] });
  }
}
