import { readFileSync } from "node:fs";
import { type ComponentSchema, type Entry, schemaOf, validators } from "@chat-completion/validators";
import { Ajv2020 } from "ajv/dist/2020.js";

type Accepts = (value: unknown) => boolean;

/** The JSON Schemas of the response at an entry, by name: one of each validator's schema, and the one of the fixtures. */
export function jsonSchemasOf(entry: "wire" | "strict"): Record<string, Accepts> {
  const own = validators.map((validator) => [nameOf(validator.name), accepts(schemaOf(validator, entry))]);
  return { ...Object.fromEntries(own), "the published JSON Schema": published(entry) };
}

/** What the JSON Schema of a validator's schema is called. */
export function nameOf(library: string): string {
  return `the JSON Schema of ${library}`;
}

/** Whether a value is accepted by the JSON Schema that a library makes of a schema. */
export function accepts({ validator, schema }: ComponentSchema): Accepts {
  const { $schema: _, ...jsonSchema } = validator.toJsonSchema(schema);
  return new Ajv2020({ strict: false, strictNumbers: true }).compile(jsonSchema);
}

/** The JSON Schema that the fixtures come with compiles under the strictest rules that Ajv has. */
function published(entry: Exclude<Entry, "decoded">): Accepts {
  const file = new URL(`../../packages/fixtures/src/json-schema/${entry}.schema.json`, import.meta.url);
  return new Ajv2020({ strict: true }).compile(JSON.parse(readFileSync(file, "utf8")));
}
