import type { Explanation } from "@chat-completion/core";
import * as v from "valibot";
import { type Config, type Dataset, handOn, type Schema } from "./hand-on.js";

/** What is asked before a schema reads: where either answers, the schema need not. */
export interface Shortcuts<Value> {
  /** Whether there is nothing wrong with the value. */
  accepts?: (value: unknown) => value is Value;
  /** The one thing to say of what is wrong with the value, where that makes all else pointless. */
  refuses?: (value: unknown) => Explanation | undefined;
}

/**
 * `v.ObjectSchema`, but for its input and output, which are an interface, and for its issues, which are of any kind: a name
 * costs the compiler nothing, where working out what the entries come to takes it 17,000 instantiations for a response. It
 * is a `v.looseObject`, under the type of an object without an index signature.
 */
export interface ObjectSchema<Entries extends v.ObjectEntries, Value>
  extends v.BaseSchema<Members<Value>, Members<Value>, v.ObjectIssue | v.BaseIssue<unknown>> {
  readonly type: "object";
  readonly reference: typeof v.object;
  readonly expects: "Object";
  readonly entries: Entries;
  readonly message: undefined;
}

/** What has the members of an interface, and can be given to what takes an object of any members, as `v.pick` does. */
type Members<Value> = { [Key in keyof Value]: Value[Key] };

/** What the entries come to, one way and the other. */
type Inferred<Entries extends v.ObjectEntries> = v.InferInput<v.ObjectSchema<Entries, undefined>> &
  v.InferOutput<v.ObjectSchema<Entries, undefined>>;

/**
 * An object that allows keys it does not know, and hands on the very value that it was given.
 *
 * Its type has no index signature: a misspelt member does not compile. The members come as a function, so that a bundler
 * can drop a schema that nobody uses.
 */
export function object<const Entries extends v.ObjectEntries>(
  members: () => Entries,
  shortcuts?: Pick<Shortcuts<unknown>, "refuses">,
): v.ObjectSchema<Entries, undefined>;
export function object<const Entries extends v.ObjectEntries, Value extends Inferred<Entries>>(
  members: () => Entries,
  shortcuts: Shortcuts<Value>,
): ObjectSchema<Entries, Value>;
export function object(members: () => v.ObjectEntries, { accepts, refuses }: Shortcuts<unknown> = {}): Schema {
  const schema = v.looseObject(members());
  handOn(schema as Schema, (read) => (dataset, config) => {
    const { value } = dataset;
    if (accepts?.(value)) return dataset;
    const wrong = refuses?.(value);
    if (wrong !== undefined) return addExplanation(dataset, wrong, config);
    if (!Array.isArray(value)) return read(dataset, config);
    v._addIssue(schema, "type", dataset as v.UnknownDataset, config);
    return dataset;
  });
  return schema as Schema;
}

function addExplanation(dataset: Dataset, { message, member }: Explanation, config: Config): Dataset {
  const rule = { kind: "validation", type: "check", expects: null, message };
  const input = dataset.value as Record<string, unknown>;
  const at = { type: "object", origin: "value", input, key: member, value: input?.[member ?? ""] };
  v._addIssue(rule as never, "", dataset as never, config, (member && { input: at.value, path: [at] }) as never);
  dataset.typed = false;
  return dataset;
}
