import type { SchemaLibrary } from "./schemas.js";
import { zod } from "./zod.js";

export const zodMini: SchemaLibrary = {
  ...zod,
  file: "zod-mini",
  name: "zod/mini",
  module: "zod/mini",
  matching: (pattern) => `z.string().check(z.regex(/${pattern}/))`,
  missable: (schema, way) => `z.${way}(${schema})`,
  checked: (schema, test, message) => `${schema}.check(z.refine(${test}, ${message}))`,
};
