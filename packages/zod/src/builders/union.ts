import * as z from "zod";
import { object } from "./object.js";
import { holdTheSame, notCompiled, type Parse, returningInput } from "./return-input.js";

/** Tells which schema a value is meant for. */
type Choose = (value: unknown) => z.core.SomeType;

interface ChoosingUnionDef extends z.core.$ZodUnionDef {
  choose: Choose;
  /** The options that {@link choose} chooses from. */
  choices: readonly z.core.SomeType[];
}

const ChoosingUnion = /* @__PURE__ */ returningInput(
  "ChoosingUnion",
  z.ZodUnion,
  (_, { options, choices, choose }: ChoosingUnionDef) => ({
    hasItsParts: () => holdTheSame(options, choices),
    parse: (payload, context) => choose(payload.value)._zod.run(payload, context) as ReturnType<Parse>,
  }),
);

/**
 * A union that looks at a value to tell which option is meant, and parses with that one alone. So the issues are those of
 * the option that was meant, at their paths.
 */
function union<Option extends z.core.SomeType>(
  options: readonly Option[],
  choose: Choose,
): z.ZodUnion<readonly Option[]> {
  const definition = { type: "union", options, ...notCompiled, choose, choices: options } as never;
  return new ChoosingUnion(definition) as never;
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
  if (typeless) byType.set("", typeless);
  // Nothing that it is given has one of the types.
  const others =
    otherwise ??
    object(
      () => ({ type: z.enum(Object.keys(options)) }),
      (_): _ is never => false,
    );
  const all: (Option | Other)[] = Object.values(options);
  return union(otherwise ? [...all, otherwise] : all, (value) => byType.get(typeOf(value) ?? "") ?? others);
}

/** What an object says its `type` is; `undefined` where it says none, or is no object. */
function typeOf(value: unknown): unknown {
  return (value as { type?: unknown } | null | undefined)?.type;
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
