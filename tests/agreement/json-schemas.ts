import { readFileSync } from "node:fs";
import { type ComponentSchema, schemaOf, validators } from "@chat-completion/validators";
import { Ajv2020 } from "ajv/dist/2020.js";
import { jsonSchemaName } from "./verdicts.js";

type Accepts = (value: unknown) => boolean;

/** The JSON Schemas of the response at an entry, by name: one of each validator's schema, and the one of the fixtures. */
export function jsonSchemasOf(entry: "wire" | "strict"): Record<string, Accepts> {
  const own = ownJsonSchemas(validators.map((validator) => schemaOf(validator, entry)));
  return { ...own, "the published JSON Schema": published(entry) };
}

/** The JSON Schemas that the libraries make of schemas, by name. */
export function ownJsonSchemas(schemas: readonly ComponentSchema[]): Record<string, Accepts> {
  return Object.fromEntries(
    schemas.map(({ library, validator, schema }) => {
      const { $schema: _, ...jsonSchema } = validator.toJsonSchema(schema);
      const accepts = new Ajv2020({ strict: false, strictNumbers: true }).compile(jsonSchema);
      return [jsonSchemaName(library), accepts];
    }),
  );
}

/** The JSON Schema that the fixtures come with compiles under the strictest rules that Ajv has. */
function published(entry: "wire" | "strict"): Accepts {
  const file = new URL(`../../packages/fixtures/src/json-schema/${entry}.schema.json`, import.meta.url);
  return new Ajv2020({ strict: true }).compile(JSON.parse(readFileSync(file, "utf8")));
}
