import * as z from "zod";
import { object } from "./object.js";
import { type Built, type Parse, returningInput } from "./return-input.js";

/** Tells which schema a value is meant for. */
type Choose = (value: unknown) => z.core.SomeType;

interface ChoosingUnionDef extends z.core.$ZodUnionDef, Built {
  choose: Choose;
}

const ChoosingUnion = /* @__PURE__ */ returningInput(
  "ChoosingUnion",
  z.ZodUnion,
  (_, { choose }: ChoosingUnionDef) =>
    (payload, context) =>
      choose(payload.value)._zod.run(payload, context) as ReturnType<Parse>,
);

/**
 * A union that looks at a value to tell which option is meant, and parses with that one alone. So the issues are those of
 * the option that was meant, at their paths.
 */
function union<Option extends z.core.SomeType>(
  options: readonly Option[],
  choose: Choose,
): z.ZodUnion<readonly Option[]> {
  return new ChoosingUnion({ type: "union", options: options as never, parts: { options }, choose }) as never;
}

/**
 * A union of objects, told apart by their `type`. Where the type is none of these, {@link otherwise} is meant; without
 * it, the only issue is at `type`.
 *
 * An object without a type, or with `null` or an empty one, is meant for {@link typeless}.
 */
export function unionByType<Option extends z.core.SomeType, Other extends z.core.SomeType = never>(
  options: Record<string, Option>,
  otherwise?: Other,
  typeless?: NoInfer<Option>,
): z.ZodUnion<readonly (Option | Other)[]> {
  const byType = new Map<unknown, z.core.SomeType>(Object.entries(options));
  const all = [...byType.values()] as (Option | Other)[];
  if (otherwise) all.push(otherwise);
  if (typeless) byType.set("", typeless);
  const others = otherwise ?? unknownType(Object.keys(options));
  return union(all, (value) => byType.get((value as { type?: unknown } | null | undefined)?.type ?? "") ?? others);
}

/** The schema of an object that has none of these types. It says so, and accepts nothing. */
function unknownType(types: readonly string[]) {
  return object(
    () => ({ type: z.enum(types) }),
    (_): _ is never => false,
  );
}

/** The schemas of a union, by the JSON type of what each accepts. The first is meant where a value has none of the types. */
type ByJsonType = Partial<Record<"number" | "string" | "array" | "object", z.core.SomeType>>;

/** A union of schemas that accept values of different JSON types. */
export function unionByJsonType<const Options extends ByJsonType>(
  options: Options,
): z.ZodUnion<readonly Extract<Options[keyof Options], z.core.SomeType>[]> {
  const all: [z.core.SomeType, ...z.core.SomeType[]] = Object.values(options) as never;
  return union(all, (value) => {
    const type = Array.isArray(value) ? "array" : typeof value;
    return options[type as keyof ByJsonType] ?? all[0];
  }) as never;
}
