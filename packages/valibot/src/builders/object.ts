import type { Explanation } from "@chat-completion/core";
import * as v from "valibot";
import { type Config, type Dataset, rejectType, returnInput, type Schema } from "./return-input.js";

/** A guard: whether the schema accepts a value. */
type Accepts<Value> = (value: unknown) => value is Value;

/** Why a value is rejected as a whole, before its members are checked. `undefined` if it is not. */
type Rejects = (value: unknown) => Explanation | undefined;

/**
 * `v.ObjectSchema` with an interface as its input and output, and with issues of any kind. An editor shows
 * `CompletionUsage`, not `{ prompt_tokens?: number | null | undefined; … }`, and the compiler need not infer that from
 * the entries. At run time it is a `v.looseObject`. Its type has no index signature: a misspelt member does not compile.
 *
 * `Value` is a mapped type over the interface, and has its name: an interface itself is not assignable to
 * `Record<string, unknown>`, which `v.pick` and others require.
 */
export interface ObjectSchema<Value, Entries extends v.ObjectEntries>
  extends v.BaseSchema<Value, Value, v.ObjectIssue | v.BaseIssue<unknown>> {
  readonly type: "object";
  readonly reference: typeof v.object;
  readonly expects: "Object";
  readonly entries: Entries;
  readonly message: undefined;
}

/**
 * An object that allows unknown keys, and returns its input. Its guards run first: `accepts` decides that the value is
 * right, `rejects` that it is wrong as a whole. The schema runs only if neither decides.
 *
 * The members are given as a function, so that a bundler can drop an unused schema.
 */
export function object<const Entries extends v.ObjectEntries, Value>(
  members: () => Entries,
  accepts: Accepts<Value>,
  rejects?: Rejects,
): ObjectSchema<Value, Entries> {
  const schema = v.looseObject(members());
  returnInput(schema as Schema, (parse) => (dataset, config) => {
    const { value } = dataset;
    if (accepts(value)) return dataset;
    const explanation = rejects?.(value);
    if (explanation !== undefined) return addExplanation(dataset, explanation, config);
    return Array.isArray(value) ? rejectType(schema as Schema, dataset, config) : parse(dataset, config);
  });
  return schema as Schema as ObjectSchema<Value, Entries>;
}

function addExplanation(dataset: Dataset, { message, member }: Explanation, config: Config): Dataset {
  const rule = { kind: "validation", type: "check", expects: null, message };
  let other = {};
  if (member) {
    const input = dataset.value as Record<string, unknown>;
    const at = { type: "object", origin: "value", input, key: member, value: input[member] };
    other = { input: at.value, path: [at] };
  }
  // `_addIssue` is typed for actions of valibot's own. It needs only the members of `rule`.
  v._addIssue(rule as never, "", dataset as never, config, other);
  dataset.typed = false;
  return dataset;
}
