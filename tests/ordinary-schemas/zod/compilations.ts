import * as z from "zod";
import type { Way } from "../compare.js";

/** The ways to have zod compile a schema, or one around it. None where zod has no compiler. */
export const compilations: readonly Way<z.ZodType, z.ZodType>[] =
  "compile" in z
    ? [
        { name: "z.compile", change: (schema) => z.compile(schema), keeps: true },
        { name: "z.compile, refined", change: (schema) => z.compile(schema.refine(() => true)), keeps: true },
        { name: "z.compile, then refined", change: (schema) => z.compile(schema).refine(() => true), keeps: true },
        { name: "z.compile, nullish", change: (schema) => z.compile(schema.nullish()), keeps: true },
        {
          name: "z.compile, of a list, strictly",
          change: (schema) => z.compile(z.array(schema), { strict: true }),
          put: (value) => [value],
          take: ([value]: unknown[]) => value,
          keeps: true,
        },
        {
          name: "z.compile, of an object",
          change: (schema) => z.compile(z.object({ body: schema, other: schema.optional() })),
          put: (value) => ({ body: value }),
          take: ({ body }: { body: unknown }) => body,
          keeps: true,
        },
        { name: "z.compile, of a union", change: (schema) => z.compile(z.union([z.string(), schema])), keeps: true },
        { name: "z.compile, of an intersection", change: (schema) => z.compile(schema.and(z.unknown())), keeps: true },
        { name: "z.compile, of what catches", change: (schema) => z.compile(schema.catch("no" as never)), keeps: true },
        { name: "z.compile, of a lazy schema", change: (schema) => z.compile(z.lazy(() => schema)), keeps: true },
        {
          name: "z.compile, of a codec",
          change: (schema) =>
            z.compile(z.codec(schema, z.unknown(), { decode: (value) => value, encode: (value) => value as never })),
          keeps: true,
        },
        {
          name: "z.validate, of a compiled object",
          change: (schema) => z.compile(z.object({ body: schema })),
          put: (value) => ({ body: value }),
          keeps: true,
          read: (schema, value) => ({ output: z.validate(schema, value) }),
        },
      ]
    : [];
