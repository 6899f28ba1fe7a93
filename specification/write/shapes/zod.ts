import type { SchemaLibrary } from "./schemas.js";

export const zod: SchemaLibrary = {
  file: "zod",
  name: "plain zod",
  module: "zod",
  letter: "z",
  integer: "z.int()",
  number: "z.number()",
  oneOf: "enum",
  byType: "discriminatedUnion",
  matching: (pattern) => `z.string().regex(/${pattern}/)`,
  missable: (schema, way) => `${schema}.${way}()`,
  checked: (schema, test, message) => `${schema}.refine(${test}, ${message})`,
};
