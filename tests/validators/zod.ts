import * as decoded from "@chat-completion/zod";
import * as extensions from "@chat-completion/zod/extensions";
import * as strict from "@chat-completion/zod/strict";
import * as wire from "@chat-completion/zod/wire";
import * as z from "zod";
import { valueOfStandardSchema } from "./standard-schema.js";
import type { Schema, Validator } from "./validator.js";

const own = (schema: Schema) => schema as z.ZodType;

export const zod: Validator = {
  name: "zod",
  exports: { decoded, wire, strict },
  extensions,
  parse(schema, value) {
    const { success, data, error } = own(schema).safeParse(value);
    if (success) return { success, value: data };
    const issues = error.issues.map(({ path, message }) => ({ path: path as (string | number)[], message }));
    return { success, issues };
  },
  waysToParse: (schema) => ({
    parse: (value) => own(schema).parse(value),
    safeParse: (value) => own(schema).safeParse(value).data,
    parseAsync: (value) => own(schema).parseAsync(value),
    decode: (value) => own(schema).decode(value),
    "z.safeDecode": (value) => z.safeDecode(own(schema), value).data,
    "Standard Schema": (value) => valueOfStandardSchema(schema, value),
  }),
  waysToEncode: {
    "z.encode": (response) => z.encode(decoded.CreateChatCompletionResponseSchema, response),
    "the ToWire schema": (response) => decoded.CreateChatCompletionResponseToWireSchema.parse(response),
  },
  toJsonSchema: (schema) => z.toJSONSchema(own(schema)),
  withoutShortcut: (schema) => (schema as z.ZodObject).extend({}),
  code: {
    parse: (schema) => `${schema}.parse(0)`,
    nullish: (schema) => `${schema}.nullish()`,
    output: (schema) => `zod.output<typeof ${schema}>`,
  },
};
