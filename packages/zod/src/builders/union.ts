import { explainType } from "@chat-completion/core";
import * as z from "zod";
import { object } from "./object.js";
import { type Built, type Parse, returningInput } from "./return-input.js";

/** Chooses the schema that parses a value. `undefined` if none of them accepts values of its JSON type. */
type Choose = (value: unknown) => z.core.SomeType | undefined;

interface ChoosingUnionDef extends z.core.$ZodUnionDef, Built {
  choose: Choose;
  expected: string | undefined;
}

const ChoosingUnion = /* @__PURE__ */ returningInput(
  "ChoosingUnion",
  z.ZodUnion,
  (_, { choose, expected = "" }: ChoosingUnionDef) =>
    (payload, context) => {
      const { value, issues } = payload;
      const chosen = choose(value);
      if (chosen !== undefined) return chosen._zod.run(payload, context) as ReturnType<Parse>;
      const message = explainType(expected, value);
      issues.push({ code: "custom", message, path: [], input: value });
      return payload;
    },
);

/**
 * A union that chooses one option by looking at the value, and parses with that option alone. So its issues are those
 * of the chosen option, at their own paths.
 */
function union<Option extends z.core.SomeType>(
  options: readonly Option[],
  choose: Choose,
  expected?: string,
): z.ZodUnion<readonly Option[]> {
  return new ChoosingUnion({ type: "union", options: options as never, parts: { options }, choose, expected }) as never;
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

/** A union of which the last option accepts what any option accepts. So its issues are those of the last. */
export function unionOfAnyShape<const Options extends readonly [z.core.SomeType, ...z.core.SomeType[]]>(
  options: Options,
): z.ZodUnion<Options> {
  return union(options, () => options.at(-1) as z.core.SomeType) as never;
}

/** The options of a union, by the JSON type of the values that each accepts. */
type ByJsonType = Partial<Record<"number" | "string" | "array" | "object", z.core.SomeType>>;

/** A union of schemas, each for values of one JSON type. `expected` says in an issue what all of them accept. */
export function unionByJsonType<const Options extends ByJsonType>(
  options: Options,
  expected: string,
): z.ZodUnion<readonly Extract<Options[keyof Options], z.core.SomeType>[]> {
  const all: [z.core.SomeType, ...z.core.SomeType[]] = Object.values(options) as never;
  const choose = (value: unknown) => options[(Array.isArray(value) ? "array" : typeof value) as keyof ByJsonType];
  return union(all, choose, expected) as never;
}
