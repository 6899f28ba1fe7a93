import type * as v from "valibot";
import { type Config, type Dataset, parseWith, type Schema } from "./return-input.js";

/** The most issues that an array or a record reports. An array with a million broken items would give a million. */
const MAX_ISSUES = 1000;

/** Parses the items of an array or of a record, and adds their issues to those of their holder. */
export function parseEach(
  holder: Dataset,
  type: "array" | "object",
  items: Iterable<[key: number | string, value: unknown]>,
  schema: Schema,
  config: Config,
): Dataset {
  const limit = config.abortEarly ? 1 : MAX_ISSUES;
  const { value: input } = holder;
  for (const [key, value] of items) {
    if ((holder.issues?.length ?? 0) >= limit) break;
    const { issues } = parseWith(schema, value, config);
    if (issues === undefined) continue;
    const at = { type, origin: "value", input, key, value } as v.IssuePathItem;
    holder.typed = false;
    holder.issues ??= [];
    for (const issue of issues) holder.issues.push({ ...issue, path: [at, ...(issue.path ?? [])] });
  }
  return holder;
}
