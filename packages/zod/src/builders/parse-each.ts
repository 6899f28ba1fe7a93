import type * as z from "zod";

/**
 * Limit on the issues of an array or a record. Without it, an array with a million broken items would give a million
 * issues, and zod's stack overflows at about 300,000 issues that are nested three levels deep.
 */
const MAX_ISSUES = 1000;

/** Parses the items of an array or of a record, and adds their issues to those of the array or record. */
export function parseEach(
  holder: z.core.ParsePayload,
  items: Iterable<[key: number | string, value: unknown]>,
  schema: z.core.SomeType,
  context: z.core.ParseContextInternal,
): z.core.ParsePayload {
  const limit = context.abortEarly ? 1 : MAX_ISSUES;
  for (const [key, value] of items) {
    // Everything in these schemas is synchronous.
    const { issues } = schema._zod.run({ value, issues: [] }, context) as z.core.ParsePayload;
    for (const issue of issues) holder.issues.push({ ...issue, path: [key, ...(issue.path ?? [])] });
    if (holder.issues.length < limit) continue;
    // The items after the limit are not parsed. So the last issue keeps zod from running later checks.
    Object.assign(holder.issues.at(-1) as object, { continue: false });
    break;
  }
  return holder;
}
