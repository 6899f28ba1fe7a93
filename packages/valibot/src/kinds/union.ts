import * as v from "valibot";
import { handOn, readWith, type Schema } from "./hand-on.js";

/**
 * A union that looks at a value to tell which of its options is meant, and reads with that one alone: so the issues are
 * those of the option that was meant, at their paths.
 */
export function union<const Options extends readonly Schema[]>(
  options: Options,
  choose: (value: unknown, options: Options) => Schema,
): v.UnionSchema<Options, undefined> {
  const schema = v.union(options);
  handOn(schema as Schema, () => (dataset, config) => readWith(choose(dataset.value, options), dataset.value, config));
  return schema;
}

/** What an object says its `type` is; `undefined` where it says none, or is no object. */
export function typeOf(value: unknown): unknown {
  return (value as { type?: unknown } | null | undefined)?.type;
}
