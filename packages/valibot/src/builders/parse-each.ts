import type * as v from "valibot";
import { type Config, type Dataset, parseWith, type Schema } from "./return-input.js";

/**
 * Limit on the issues of an array or a record. Without it, an array with a million broken items would give a million
 * issues.
 */
const MAX_ISSUES = 1000;

/** Parses the items of an array or of a record, and adds their issues to those of the array or record. */
export function parseEach(
  holder: Dataset,
  type: "array" | "object",
  items: Iterable<[key: number | string, value: unknown]>,
  schema: Schema,
  config: Config,
): Dataset {
  const limit = config.abortEarly ? 1 : MAX_ISSUES;
  const { value: input } = holder;
  holder.typed = true;
  for (const [key, value] of items) {
    const { issues, typed } = parseWith(schema, value, config);
    if (issues === undefined) continue;
    const at = { type, origin: "value", input, key, value } as v.IssuePathItem;
    holder.issues ??= [];
    for (const issue of issues) holder.issues.push({ ...issue, path: [at, ...(issue.path ?? [])] });
    const isLast = holder.issues.length >= limit;
    // Items after the limit are not parsed, so the list does not count as typed: valibot runs no later check on it.
    holder.typed &&= typed && !isLast;
    if (isLast) break;
  }
  return holder;
}
