import type * as z from "zod";

/**
 * A list with a million broken items would give a million issues, and zod more than its stack can take. A list or a map
 * stops reading once it has had this many.
 */
const MOST_ISSUES = 1000;

/** Reads the items of a list or of a map, and adds what is wrong with them to what is wrong with their holder. */
export function readEach(
  holder: z.core.ParsePayload,
  items: Iterable<[key: number | string, value: unknown]>,
  schema: z.core.SomeType,
  context: z.core.ParseContextInternal,
): z.core.ParsePayload {
  const most = context.abortEarly ? 1 : MOST_ISSUES;
  for (const [key, value] of items) {
    if (holder.issues.length >= most) break;
    // Everything in these schemas is synchronous.
    const { issues } = schema._zod.run({ value, issues: [] }, context) as z.core.ParsePayload;
    for (const issue of issues) holder.issues.push({ ...issue, path: [key, ...(issue.path ?? [])] });
  }
  return holder;
}
