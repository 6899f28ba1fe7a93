import type * as z from "zod";

/**
 * A list with a million broken items would give a million issues, and zod more than its stack can take. A list or a map
 * stops reading once it has had this many.
 */
export const MOST_ISSUES = 1000;

/** Adds what was wrong with a member to what is wrong with its holder. Everything in these schemas is synchronous. */
export function addIssues(
  holder: z.core.ParsePayload,
  key: string | number,
  member: z.core.util.MaybeAsync<z.core.ParsePayload>,
): void {
  for (const issue of (member as z.core.ParsePayload).issues) {
    holder.issues.push({ ...issue, path: [key, ...(issue.path ?? [])] });
  }
}
