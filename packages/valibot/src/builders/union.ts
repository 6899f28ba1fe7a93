import * as v from "valibot";
import { object } from "./object.js";
import { parseWith, returnInput, type Schema } from "./return-input.js";

/** Chooses the schema that parses a value. */
type Choose = (value: unknown) => Schema;

/**
 * A union that chooses one option by looking at the value, and parses with that option alone. So its issues are those
 * of the chosen option, at their own paths.
 */
function union<Option extends Schema>(
  options: readonly Option[],
  choose: Choose,
): v.UnionSchema<readonly Option[], undefined> {
  const schema = v.union(options);
  returnInput(schema as Schema, () => (dataset, config) => parseWith(choose(dataset.value), dataset.value, config));
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
    () => ({ type: v.picklist(types) }),
    (_): _ is never => false,
  );
}

/**
 * The options of a union, by the JSON type of the values that each accepts. A value of another type is parsed with the
 * first.
 */
type ByJsonType = Partial<Record<"number" | "string" | "array" | "object", Schema>>;

/** A union of schemas, each for values of one JSON type. */
export function unionByJsonType<const Options extends ByJsonType>(
  options: Options,
): v.UnionSchema<readonly Extract<Options[keyof Options], Schema>[], undefined> {
  const all: [Schema, ...Schema[]] = Object.values(options) as never;
  return union(all, (value) => {
    const type = Array.isArray(value) ? "array" : typeof value;
    return options[type as keyof ByJsonType] ?? all[0];
  }) as never;
}
