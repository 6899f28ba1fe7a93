import type * as v from "valibot";

/** A schema of any kind that reads synchronously, as every one here does. */
export type Schema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;

/** What a schema reads: the value, and then its issues, or what the schema made of the value. */
export interface Dataset {
  typed?: boolean | undefined;
  value: unknown;
  issues?: v.BaseIssue<unknown>[] | undefined;
}

/** How a schema reads a value: it puts its issues, or what it made of the value, into the dataset. */
export type Read = (this: Schema, dataset: Dataset, config: Config) => Dataset;

/** How to read: where to stop, and in whose words. */
export type Config = v.Config<v.BaseIssue<unknown>>;

/**
 * Replaces how a schema reads, and makes it hand on the very value that it was given where it has no issue with it. So
 * nothing is lost that valibot would leave out of a copy, as an own key named `constructor`.
 *
 * What is made from the schema (`v.pick`, `v.partial`, …) is a copy of it, and reads as valibot does. Everything in these
 * schemas is synchronous, and so is what this replaces.
 */
export function handOn(schema: Schema, replace: (read: OmitThisParameter<Read>) => OmitThisParameter<Read>): void {
  const original = schema["~run"] as unknown as Read;
  const read = replace(original.bind(schema));
  const run: Read = function (dataset, config) {
    if (this !== schema) return original.call(this, dataset, config);
    const { value } = dataset;
    const result = read(dataset, config);
    if (result.issues === undefined) {
      result.typed = true;
      result.value = value;
    }
    return result;
  };
  Object.assign(schema, { "~run": run });
}

/** Reads a value with a schema. */
export function readWith(schema: Schema, value: unknown, config: Config): Dataset {
  return schema["~run"]({ value }, config);
}
