import type { SchemaLibrary } from "./schemas.js";

export const valibot: SchemaLibrary = {
  file: "valibot",
  name: "plain valibot",
  module: "valibot",
  letter: "v",
  prelude: "const integer = v.pipe(v.number(), v.integer());\nconst finite = v.pipe(v.number(), v.finite());",
  integer: "integer",
  number: "finite",
  oneOf: "picklist",
  byType: "variant",
  matching: (pattern) => `v.pipe(v.string(), v.regex(/${pattern}/))`,
  missable: (schema, way) => `v.${way}(${schema})`,
  checked: (schema, test, message) => `v.pipe(${schema}, v.check(${test}, ${message}))`,
};
