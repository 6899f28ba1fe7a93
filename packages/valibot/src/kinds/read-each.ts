import type * as v from "valibot";
import { type Config, type Dataset, readWith, type Schema } from "./hand-on.js";

/**
 * A list with a million broken items would give a million issues. A list or a map stops reading once it has had this
 * many.
 */
const MOST_ISSUES = 1000;

/** Reads the items of a list or of a map, and adds what is wrong with them to what is wrong with their holder. */
export function readEach(
  holder: Dataset,
  type: "array" | "object",
  items: Iterable<[key: number | string, value: unknown]>,
  schema: Schema,
  config: Config,
): Dataset {
  const most = config.abortEarly ? 1 : MOST_ISSUES;
  const { value: input } = holder;
  for (const [key, value] of items) {
    if ((holder.issues?.length ?? 0) >= most) break;
    const { issues } = readWith(schema, value, config);
    if (issues === undefined) continue;
    const at = { type, origin: "value", input, key, value } as v.IssuePathItem;
    holder.typed = false;
    holder.issues ??= [];
    for (const issue of issues) holder.issues.push({ ...issue, path: [at, ...(issue.path ?? [])] });
  }
  return holder;
}
