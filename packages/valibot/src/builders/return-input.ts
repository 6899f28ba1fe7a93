import * as v from "valibot";
import { hideInput } from "./hide-input.js";

/*
 * How a schema of this package parses a value:
 *
 *      a value
 *         │
 *         ▼
 *      Is the schema as it was built?  ── no: it was changed ───────────▶  valibot parses the value
 *         │ yes                                                            as it does for any schema
 *         ▼
 *      Does the guard accept the value?  ── yes ────────────────────────▶  the value itself
 *         │ no
 *         ▼
 *      Is the value rejected as a whole?  ── yes ───────────────────────▶  one issue
 *         │ no
 *         ▼
 *      valibot parses the value, member by member  ── no issue ─────────▶  the value itself
 *         │
 *         └── issues ───────────────────────────────────────────────────▶  the issues, none of which quotes the value
 *
 * For example, `CompletionUsageSchema` parses `{ prompt_tokens: 5 }`: the guard accepts the object, which is returned
 * itself. It parses `{ prompt_tokens: "5" }`: the guard rejects it, and valibot finds the issue at `prompt_tokens`.
 * Only an object has a guard. An array and a record parse their items by `parseEach`, a union parses with the option
 * that it chose; they return the value itself as well.
 *
 * Where it happens: the method `~run` is valibot's own parsing. `returnInput` replaces it by the above, in the schema
 * itself.
 *
 * What a changed schema is: valibot makes one by copying the properties of another (`v.pick`, `v.partial`, spread),
 * `~run` among them. So `~run` compares `this` with the schema that was built. The guard does not describe the entries
 * of a copy.
 *
 * What the issues say: see hide-input.ts. That holds for a changed schema as well.
 *
 * What comes after it: the actions of a user's pipe (`v.pipe`), as after any parsing of valibot.
 */

/** Any schema that parses synchronously. All schemas of this package do. */
export type Schema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;

/** The input and the output of a schema: the value, and its issues. */
export interface Dataset {
  typed?: boolean | undefined;
  value: unknown;
  issues?: v.BaseIssue<unknown>[] | undefined;
}

/** The options of a call, such as `abortEarly` and the language of messages. */
export type Config = v.Config<v.BaseIssue<unknown>>;

/** Parses a value. It writes the result to the dataset: the issues, or the output. */
export type Parse = (dataset: Dataset, config: Config) => Dataset;

/**
 * Makes a schema return the input object, if it is valid, and not valibot's copy of it. A copy would lack own keys named
 * `__proto__`, `constructor` or `prototype`.
 *
 * All schemas of this package are synchronous. A changed copy may have asynchronous entries. That works, because valibot
 * parses it.
 *
 * `expected` says in the message of an issue what the schema accepts, in place of valibot's own words.
 */
export function returnInput(schema: Schema, replace: (parse: Parse) => Parse, expected?: string): void {
  const parseAsValibot = schema["~run"] as unknown as (this: Schema, ...given: Parameters<Parse>) => Dataset;
  const parse = replace(parseAsValibot.bind(schema));
  Object.assign(schema, {
    "~run"(this: Schema, dataset: Dataset, config: Config): Dataset {
      if (this !== schema) return hideInput(parseAsValibot.call(this, dataset, config), expected);
      const { value } = dataset;
      const result = hideInput(parse(dataset, config), expected);
      if (result.issues === undefined) {
        result.typed = true;
        result.value = value;
      }
      return result;
    },
  });
}

/** Makes a schema without members parse as valibot does, with messages that do not quote the value. */
export function leaf<Leaf extends Schema>(schema: Leaf, expected?: string): Leaf {
  returnInput(schema, (parse) => parse, expected);
  return schema;
}

/** Adds the issue that a value is not of the type of a schema. */
export function rejectType(schema: Schema, dataset: Dataset, config: Config): Dataset {
  v._addIssue(schema as never, "type", dataset as v.UnknownDataset, config);
  return dataset;
}

/** Parses a value with a schema. */
export function parseWith(schema: Schema, value: unknown, config: Config): Dataset {
  return schema["~run"]({ value }, config);
}
