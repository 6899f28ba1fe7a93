import * as decoded from "@chat-completion/valibot";
import * as extensions from "@chat-completion/valibot/extensions";
import * as strict from "@chat-completion/valibot/strict";
import * as wire from "@chat-completion/valibot/wire";
import { toJsonSchema } from "@valibot/to-json-schema";
import * as v from "valibot";
import { valueOfStandardSchema } from "./standard-schema.js";
import type { Schema, Validator } from "./validator.js";

const own = (schema: Schema) => schema as v.GenericSchema;

export const valibot: Validator = {
  name: "valibot",
  exports: { decoded, wire, strict },
  extensions,
  parse(schema, value) {
    const { success, output, issues } = v.safeParse(own(schema), value);
    if (success) return { success, value: output };
    return {
      success,
      issues: issues.map(({ path, message }) => ({
        path: (path ?? []).map(({ key }) => key as string | number),
        message,
      })),
    };
  },
  waysToParse: (schema) => ({
    "v.parse": (value) => v.parse(own(schema), value),
    "v.safeParse": (value) => {
      const { success, output } = v.safeParse(own(schema), value);
      return success ? output : undefined;
    },
    "v.parser": (value) => v.parser(own(schema))(value),
    "v.parseAsync": (value) => v.parseAsync(own(schema), value),
    "Standard Schema": (value) => valueOfStandardSchema(schema, value),
  }),
  waysToEncode: {
    "the ToWire schema": (response) => v.parse(decoded.CreateChatCompletionResponseToWireSchema, response),
  },
  toJsonSchema: (schema) => toJsonSchema(own(schema)),
  withoutShortcut: (schema) => v.looseObject((schema as v.ObjectSchema<v.ObjectEntries, undefined>).entries),
  code: {
    parse: (schema) => `valibot.parse(${schema}, 0)`,
    nullish: (schema) => `valibot.nullish(${schema})`,
    output: (schema) => `valibot.InferOutput<typeof ${schema}>`,
  },
};
