import type * as z from "zod";

/**
 * The most issues that an array or a record reports. An array with a million broken items would give a million, and zod's
 * stack overflows on some 300,000 that are nested three deep.
 */
const MAX_ISSUES = 1000;

/** Parses the items of an array or of a record, and adds their issues to those of their holder. */
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
