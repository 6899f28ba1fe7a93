import type { Entry } from "../index.js";
import { type CommentOf, readDocComments } from "./doc-comments.js";
import { type JsonSchema, jsonSchemaOf } from "./json-schema.js";
import type { WrittenFile } from "./source-file.js";

/** The JSON Schemas of wire and strict. The doc comments of the types are their descriptions. */
export function writeJsonSchemas(): WrittenFile[] {
  return (["strict", "wire"] as const).map((entry) => ({
    path: `packages/fixtures/src/json-schema/${entry}.schema.json`,
    toString: () => JSON.stringify(describedJsonSchemaOf(entry)),
  }));
}

function describedJsonSchemaOf(entry: Entry): JsonSchema {
  const { $schema, $defs, ...rest } = jsonSchemaOf(entry);
  const commentOf = readDocComments(entry);
  return {
    $schema,
    $comment: "Written by `pnpm generate` from specification/index.ts: edit that.",
    ...rest,
    $defs: mapped($defs, (schema, name) => described(schema, name, commentOf)),
  };
}

function described({ properties, ...rest }: JsonSchema, name: string, commentOf: CommentOf): JsonSchema {
  const { type, ...others } = rest;
  return {
    ...wordsOf(commentOf(name)),
    ...(type === undefined ? {} : { type }),
    ...(properties === undefined
      ? {}
      : {
          properties: mapped(properties as Record<string, JsonSchema>, (schema, key) => ({
            ...wordsOf(commentOf(name, key)),
            ...schema,
          })),
        }),
    ...others,
  };
}

function wordsOf({ text, isDeprecated }: ReturnType<CommentOf>): JsonSchema {
  return { description: text, ...(isDeprecated ? { deprecated: true } : {}) };
}

function mapped(schemas: Record<string, JsonSchema>, change: (schema: JsonSchema, key: string) => JsonSchema) {
  return Object.fromEntries(Object.entries(schemas).map(([key, schema]) => [key, change(schema, key)]));
}
