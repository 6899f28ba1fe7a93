import * as v from "valibot";

/*
 * How a schema of this package parses a value:
 *
 *      a value
 *         │
 *         ▼
 *      Is this the schema that was built, and no copy?  ── no ──────────▶  valibot parses the value
 *         │ yes                                                            as it parses any
 *         ▼
 *      Does the guard accept it?  ── yes ───────────────────────────────▶  the value itself
 *         │ no
 *         ▼
 *      Is it to be rejected as a whole?  ── yes ────────────────────────▶  one issue
 *         │ no
 *         ▼
 *      valibot parses the value, member by member  ── no issue ─────────▶  the value itself
 *         │
 *         └── issues ───────────────────────────────────────────────────▶  the issues
 *
 * The actions of a user's pipe run after all of this, as valibot runs them after any schema.
 *
 * A valibot schema is an object with a method `~run`, and this is its `~run`. valibot makes a schema of other entries by
 * copying the properties of one (`v.pick`, `v.partial`, …), so `~run` looks at `this`: what a copy parses, valibot parses.
 */

/** A schema of any kind that parses synchronously, as every one here does. */
export type Schema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;

/** What a schema parses: the value, and then its issues, or what the schema made of the value. */
export interface Dataset {
  typed?: boolean | undefined;
  value: unknown;
  issues?: v.BaseIssue<unknown>[] | undefined;
}

/** How to parse: where to stop, and in whose words. */
export type Config = v.Config<v.BaseIssue<unknown>>;

/** Parses a value: adds its issues to the dataset, or puts what the schema made of the value there. */
export type Parse = (dataset: Dataset, config: Config) => Dataset;

/**
 * Makes a schema return its input where it has no issue with it, rather than the copy that valibot makes. A copy would lack
 * own keys named `__proto__`, `constructor` or `prototype`.
 *
 * Everything in these schemas is synchronous, and so is this. A copy with other entries may not be: valibot parses with
 * that one.
 */
export function returnInput(schema: Schema, replace: (parse: Parse) => Parse): void {
  const parseAsValibot = schema["~run"] as unknown as (this: Schema, ...given: Parameters<Parse>) => Dataset;
  const parse = replace(parseAsValibot.bind(schema));
  Object.assign(schema, {
    "~run"(this: Schema, dataset: Dataset, config: Config): Dataset {
      if (this !== schema) return parseAsValibot.call(this, dataset, config);
      const { value } = dataset;
      const result = parse(dataset, config);
      if (result.issues === undefined) {
        result.typed = true;
        result.value = value;
      }
      return result;
    },
  });
}

/** Says of a value that it is of another type than that of a schema. */
export function rejectType(schema: Schema, dataset: Dataset, config: Config): Dataset {
  v._addIssue(schema as never, "type", dataset as v.UnknownDataset, config);
  return dataset;
}

/** Parses a value with a schema. */
export function parseWith(schema: Schema, value: unknown, config: Config): Dataset {
  return schema["~run"]({ value }, config);
}
