import * as v from "valibot";
import { object } from "./object.js";
import { parseWith, returnInput, type Schema } from "./return-input.js";

/** Tells which schema a value is meant for. */
type Choose = (value: unknown) => Schema;

/**
 * A union that looks at a value to tell which option is meant, and parses with that one alone. So the issues are those of
 * the option that was meant, at their paths.
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
 * A union of objects, told apart by their `type`. Where the type is none of these, {@link otherwise} is meant; without
 * it, the only issue is at `type`.
 *
 * An object without a type, or with `null` or an empty one, is meant for {@link typeless}.
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

/** The schema of an object that has none of these types. It says so, and accepts nothing. */
function unknownType(types: readonly string[]) {
  return object(
    () => ({ type: v.picklist(types) }),
    (_): _ is never => false,
  );
}

/** The schemas of a union, by the JSON type of what each accepts. The first is meant where a value has none of the types. */
type ByJsonType = Partial<Record<"number" | "string" | "array" | "object", Schema>>;

/** A union of schemas that accept values of different JSON types. */
export function unionByJsonType<const Options extends ByJsonType>(
  options: Options,
): v.UnionSchema<readonly Extract<Options[keyof Options], Schema>[], undefined> {
  const all: [Schema, ...Schema[]] = Object.values(options) as never;
  return union(all, (value) => {
    const type = Array.isArray(value) ? "array" : typeof value;
    return options[type as keyof ByJsonType] ?? all[0];
  }) as never;
}
