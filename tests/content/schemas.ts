import * as valibotDecoded from "@chat-completion/valibot";
import * as valibotStrict from "@chat-completion/valibot/strict";
import * as valibotWire from "@chat-completion/valibot/wire";
import * as zodDecoded from "@chat-completion/zod";
import * as zodStrict from "@chat-completion/zod/strict";
import * as zodWire from "@chat-completion/zod/wire";
import * as v from "valibot";
import * as z from "zod";

/** Everything that a library says of a value that it rejects, as texts. Empty if it accepts the value. */
export type Said = (value: unknown) => string[];

function saidByZod(schema: z.ZodType): Said {
  return (value) => {
    const results = [schema.safeParse(value), schema.safeParse(value, { reportInput: true })];
    return results.flatMap(({ error }) => (error === undefined ? [] : textsOf(error)));
  };
}

function textsOf(error: z.ZodError): string[] {
  const messages = error.issues.map(({ message }) => message);
  return [...messages, z.prettifyError(error), JSON.stringify([z.flattenError(error), z.treeifyError(error)])];
}

function saidByValibot(schema: v.GenericSchema): Said {
  return (value) => {
    const { issues } = v.safeParse(schema, value);
    if (issues === undefined) return [];
    const messages = issues.map(({ message }) => message);
    return [...messages, v.summarize(issues), JSON.stringify(v.flatten(issues))];
  };
}

/** What a user makes of a schema of ours, and the schemas that it takes from it. */
const changedValibot = (schema: v.LooseObjectSchema<v.ObjectEntries, undefined>): v.GenericSchema[] => [
  v.partial(schema),
  v.looseObject(schema.entries),
  v.looseObject({ ...schema.entries, extra: v.optional(v.string()) }),
  v.pipe(schema, v.description("A response.")),
];

const changedZod = (schema: z.ZodObject): z.ZodType[] => [
  schema.partial(),
  schema.extend({ extra: z.optional(z.string()) }),
  z.strictObject(schema.shape),
  schema.refine(() => true),
];

/** The schemas of a whole response on the wire, in both libraries: ours, and what users make of them. */
export const wireSchemas: readonly (readonly [name: string, said: Said])[] = [
  ["zod", saidByZod(zodDecoded.CreateChatCompletionResponseSchema)],
  ["zod/wire", saidByZod(zodWire.CreateChatCompletionResponseSchema)],
  ["zod/strict", saidByZod(zodStrict.CreateChatCompletionResponseSchema)],
  ["valibot", saidByValibot(valibotDecoded.CreateChatCompletionResponseSchema)],
  ["valibot/wire", saidByValibot(valibotWire.CreateChatCompletionResponseSchema)],
  ["valibot/strict", saidByValibot(valibotStrict.CreateChatCompletionResponseSchema)],
  ...[zodWire, zodStrict].flatMap((entry) =>
    changedZod(entry.CreateChatCompletionResponseSchema as never).map(
      (schema, at) => [`zod, changed ${at}`, saidByZod(schema)] as const,
    ),
  ),
  ...[valibotWire, valibotStrict].flatMap((entry) =>
    changedValibot(entry.CreateChatCompletionResponseSchema as never).map(
      (schema, at) => [`valibot, changed ${at}`, saidByValibot(schema)] as const,
    ),
  ),
];

/** The schemas that take a whole decoded response. */
export const decodedSchemas: readonly (readonly [name: string, said: Said])[] = [
  ["zod", saidByZod(zodDecoded.CreateChatCompletionResponseToWireSchema)],
  ["valibot", saidByValibot(valibotDecoded.CreateChatCompletionResponseToWireSchema)],
];

/** Every schema that an entry exports. */
export const allSchemas: readonly (readonly [name: string, said: Said])[] = [
  ...[zodDecoded, zodWire, zodStrict].flatMap((entry) => schemasIn(entry, "zod", saidByZod)),
  ...[valibotDecoded, valibotWire, valibotStrict].flatMap((entry) => schemasIn(entry, "valibot", saidByValibot)),
];

function schemasIn<Schema>(entry: object, library: string, said: (schema: Schema) => Said): [string, Said][] {
  return Object.entries(entry)
    .filter(([name]) => name.endsWith("Schema"))
    .map(([name, schema]) => [`${library} ${name}`, said(schema)]);
}
