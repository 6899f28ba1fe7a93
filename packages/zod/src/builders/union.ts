import * as z from "zod";
import { object } from "./object.js";
import { type Built, type Parse, returningInput } from "./return-input.js";

/** Chooses the schema that parses a value. */
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
 * A union that chooses one option by looking at the value, and parses with that option alone. So its issues are those
 * of the chosen option, at their own paths.
 */
function union<Option extends z.core.SomeType>(
  options: readonly Option[],
  choose: Choose,
): z.ZodUnion<readonly Option[]> {
  return new ChoosingUnion({ type: "union", options: options as never, parts: { options }, choose }) as never;
}

/**
 * A union of objects, told apart by their `type`. An object of another type is parsed with {@link otherwise}. If there
 * is no `otherwise`, the only issue is at `type`.
 *
 * An object whose type is absent, `null` or empty is parsed with {@link typeless}.
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

/** A schema that rejects every object, with the issue that its `type` is none of these. */
function unknownType(types: readonly string[]) {
  return object(
    () => ({ type: z.enum(types) }),
    (_): _ is never => false,
  );
}

/**
 * The options of a union, by the JSON type of the values that each accepts. A value of another type is parsed with the
 * first.
 */
type ByJsonType = Partial<Record<"number" | "string" | "array" | "object", z.core.SomeType>>;

/** A union of schemas, each for values of one JSON type. */
export function unionByJsonType<const Options extends ByJsonType>(
  options: Options,
): z.ZodUnion<readonly Extract<Options[keyof Options], z.core.SomeType>[]> {
  const all: [z.core.SomeType, ...z.core.SomeType[]] = Object.values(options) as never;
  return union(all, (value) => {
    const type = Array.isArray(value) ? "array" : typeof value;
    return options[type as keyof ByJsonType] ?? all[0];
  }) as never;
}
