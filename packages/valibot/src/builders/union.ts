import * as v from "valibot";
import { object } from "./object.js";
import { type Config, type Dataset, parseWith, rejectType, returnInput, type Schema } from "./return-input.js";
import { oneOf } from "./string.js";

/** Chooses the schema that parses a value. `undefined` if none of them accepts values of its JSON type. */
type Choose = (value: unknown) => Schema | undefined;

/**
 * A union that chooses one option by looking at the value, and parses with that option alone. So its issues are those
 * of the chosen option, at their own paths.
 */
function union<Option extends Schema>(
  options: readonly Option[],
  choose: Choose,
  expected?: string,
): v.UnionSchema<readonly Option[], undefined> {
  const schema = v.union(options);
  const replace = () => (dataset: Dataset, config: Config) => {
    const chosen = choose(dataset.value);
    if (chosen !== undefined) return parseWith(chosen, dataset.value, config);
    return rejectType(schema as Schema, dataset, config);
  };
  returnInput(schema as Schema, replace, expected);
  return schema;
}

/**
 * A union of objects, told apart by their `type`. An object of another type is parsed with {@link otherwise}. If there
 * is no `otherwise`, the only issue is at `type`.
 *
 * An object whose type is absent, `null` or empty is parsed with {@link typeless}.
 */
export function unionByType<Option extends Schema, Other extends Schema = never>(
  options: Record<string, Option>,
  otherwise?: Other,
  typeless?: NoInfer<Option>,
): v.UnionSchema<readonly (Option | Other)[], undefined> {
  const byType = new Map<unknown, Schema>(Object.entries(options));
  const all = [...byType.values()] as (Option | Other)[];
  if (otherwise) all.push(otherwise);
  if (typeless) byType.set("", typeless);
  const others = otherwise ?? unknownType(Object.keys(options));
  return union(all, (value) => byType.get((value as { type?: unknown } | null | undefined)?.type ?? "") ?? others);
}

/** A schema that rejects every object, with the issue that its `type` is none of these. */
function unknownType(types: readonly string[]) {
  return object(
    () => ({ type: oneOf(types) }),
    (_): _ is never => false,
  );
}

/** A union of which the last option accepts what any option accepts. So its issues are those of the last. */
export function unionOfAnyShape<const Options extends readonly [Schema, ...Schema[]]>(
  options: Options,
): v.UnionSchema<Options, undefined> {
  return union(options, () => options.at(-1) as Schema) as never;
}

/** The options of a union, by the JSON type of the values that each accepts. */
type ByJsonType = Partial<Record<"number" | "string" | "array" | "object", Schema>>;

/** A union of schemas, each for values of one JSON type. `expected` says in an issue what all of them accept. */
export function unionByJsonType<const Options extends ByJsonType>(
  options: Options,
  expected: string,
): v.UnionSchema<readonly Extract<Options[keyof Options], Schema>[], undefined> {
  const all: [Schema, ...Schema[]] = Object.values(options) as never;
  const choose = (value: unknown) => options[(Array.isArray(value) ? "array" : typeof value) as keyof ByJsonType];
  return union(all, choose, expected) as never;
}
