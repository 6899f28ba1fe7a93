import * as v from "valibot";
import { array as arrayOf } from "../builders/array.js";
import type { Schema } from "../builders/return-input.js";
import { unionByJsonType, unionByType } from "../builders/union.js";

/** What stands at a place: its schema, and whether a value that wire accepts has the fields of servers right. */
export interface Held {
  readonly schema: Schema;
  hasFields(value: unknown): boolean;
}

/** What has no field of a server's. */
export function unchanged(schema: Schema): Held {
  return { schema: schema, hasFields: () => true };
}

/** What may be absent or `null`. */
export function nullish({ schema, hasFields }: Held): Held {
  return { schema: v.nullish(schema), hasFields: (value) => value == null || hasFields(value) };
}

/** A list. */
export function listOf({ schema, hasFields }: Held): Held {
  return { schema: arrayOf(schema), hasFields: (value) => (value as unknown[]).every(hasFields) };
}

/** What stands at a place, by the JSON type of the value. */
type ByJsonType = Partial<Record<"number" | "string" | "array" | "object", Held>>;

/** One of several, by the JSON type of the value. */
export function byJsonType(options: ByJsonType, expected: string): Held {
  const schemas = Object.fromEntries(Object.entries(options).map(([type, { schema }]) => [type, schema]));
  return {
    schema: unionByJsonType(schemas, expected) as Schema,
    hasFields: (value) => {
      const type = Array.isArray(value) ? "array" : typeof value;
      return options[type as keyof ByJsonType]?.hasFields(value) ?? true;
    },
  };
}

/** One of several objects, by their `type`. An object without a type is of the type `typeless`. */
export function byType(options: Readonly<Record<string, Held>>, otherwise: Held, typeless: string): Held {
  const schemas = Object.fromEntries(Object.entries(options).map(([type, { schema }]) => [type, schema]));
  return {
    schema: unionByType(schemas, otherwise.schema, schemas[typeless] as Schema),
    hasFields: (value) => {
      const { type } = value as { type?: unknown };
      const known = type == null || type === "" ? typeless : String(type);
      return !Object.hasOwn(options, known) || (options[known] as Held).hasFields(value);
    },
  };
}
