import type { CreateChatCompletionResponse } from "@chat-completion/types";
import type { StandardSchemaV1 } from "@standard-schema/spec";

/** The ways into a package of schemas: from `@chat-completion/zod`, `…/zod/wire` and `…/zod/strict`. */
export const ENTRIES = ["decoded", "wire", "strict"] as const;

export type Entry = (typeof ENTRIES)[number];

/** A schema of any library. The validator that it belongs to knows the rest of it. */
export type Schema = StandardSchemaV1;

/** The result of parsing a value with a schema. */
export type Verdict =
  | { success: true; value: unknown }
  | { success: false; issues: { path: (string | number)[]; message: string }[] };

/** The exports of `extensions`: servers by their names, schemas of their fields, and the functions that add them. */
export interface Extensions extends Readonly<Record<string, unknown>> {
  extendResponse(...servers: never): unknown;
  extendChunk(...servers: never): unknown;
}

/** A validation library with a package of schemas here, and all that tests and benchmarks ask of it. */
export interface Validator {
  /** The library's name on npm, and the last part of the name of our package. */
  readonly name: string;
  /** What our package exports, by entry and name. */
  readonly exports: Readonly<Record<Entry, Readonly<Record<string, unknown>>>>;
  /** What our package exports at `extensions`, by name. */
  readonly extensions: Extensions;
  parse(schema: Schema, value: unknown): Verdict;
  /** Every way to parse a value, by name. A rejected value gives `undefined`, or is thrown as an error. */
  waysToParse(schema: Schema): Readonly<Record<string, (value: unknown) => unknown>>;
  /** Every way to encode a decoded response, by name. */
  readonly waysToEncode: Readonly<Record<string, (decoded: CreateChatCompletionResponse) => unknown>>;
  /** The JSON Schema of what a schema accepts. */
  toJsonSchema(schema: Schema): { $schema?: unknown };
  /** A schema that the library makes of the members of one of ours, so that no guard runs in front of it. */
  withoutShortcut(schema: Schema): Schema;
  /** The same as source text, for tests of types. There the library is imported as a namespace of its own name. */
  readonly code: {
    parse(schema: string): string;
    nullish(schema: string): string;
    /** The type of what a schema gives. */
    output(schema: string): string;
  };
}
