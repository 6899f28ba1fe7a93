import type { Explanation } from "@chat-completion/core";
import * as v from "valibot";
import { handOn, type Schema } from "./hand-on.js";

/** What is asked before the schema itself runs. */
export interface Front {
  /** Whether the value is all right, so that the schema need not run. */
  accepts?: (value: unknown) => boolean;
  /** Says in one sentence what is wrong with the value as a whole, so that the schema need not run. */
  explains?: (value: unknown) => Explanation | undefined;
}

/**
 * An object that allows keys it does not know, and hands on the very value that it was given.
 *
 * Its type has no index signature: a misspelt member does not compile. The members come as a function, so that a bundler
 * can drop a schema that nobody uses.
 */
export function object<const Entries extends v.ObjectEntries>(
  members: () => Entries,
  { accepts, explains }: Front = {},
): v.ObjectSchema<Entries, undefined> {
  const schema = v.looseObject(members());
  handOn(schema as Schema, (run) => (dataset, config) => {
    const { value } = dataset;
    if (accepts?.(value)) return dataset;
    const wrong = explains?.(value);
    if (wrong === undefined && !Array.isArray(value)) return run(dataset, config);
    v._addIssue(schema, "type", dataset as v.UnknownDataset, config, wrong && issueOf(value, wrong));
    return dataset;
  });
  return schema as unknown as v.ObjectSchema<Entries, undefined>;
}

function issueOf(value: unknown, { message, member }: Explanation) {
  const input = value as Record<string, unknown>;
  if (member === undefined) return { message };
  const at = { type: "object", origin: "value", input, key: member, value: input[member] } as const;
  return { message, input: input[member], path: [at] as [typeof at] };
}
