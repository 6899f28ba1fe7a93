import * as v from "valibot";
import type { Reading, Way } from "../compare.js";

type AnySchema = v.GenericSchema | v.GenericSchemaAsync;
type Issues = readonly { path?: readonly { key?: unknown }[] | undefined }[];

const isAtOnce = (schema: AnySchema): schema is v.GenericSchema => !schema.async;

/** A result of valibot, with its issues by their sorted paths. */
function said({ success, output, issues }: { success: boolean; output: unknown; issues: Issues | undefined }): Reading {
  if (success) return { output };
  return { paths: (issues ?? []).map(({ path = [] }) => JSON.stringify(path.map(({ key }) => String(key)))).sort() };
}

/** Reads as valibot does: at once, where a schema doesn't have to wait. */
export async function read(schema: AnySchema, value: unknown): Promise<Reading> {
  return said(isAtOnce(schema) ? v.safeParse(schema, value) : await v.safeParseAsync(schema, value));
}

const reading = (
  name: string,
  one: (schema: v.GenericSchema, value: unknown) => Reading | Promise<Reading>,
): Way<v.GenericSchema, AnySchema> => ({
  name,
  change: (schema) =>
    v.pipe(
      schema,
      v.check(() => true),
    ),
  keeps: true,
  read: (schema, value) => one(schema as v.GenericSchema, value),
});

/** The ways to parse with a schema. */
export const readings: readonly Way<v.GenericSchema, AnySchema>[] = [
  reading("parse", (schema, value) => {
    try {
      return { output: v.parse(schema, value) };
    } catch (error) {
      return said({ success: false, output: undefined, issues: (error as v.ValiError<v.GenericSchema>).issues });
    }
  }),
  reading("safeParser", (schema, value) => said(v.safeParser(schema)(value))),
  reading("safeParser, configured", (schema, value) => said(v.safeParser(schema, { abortPipeEarly: true })(value))),
  reading("safeParseAsync", async (schema, value) => said(await v.safeParseAsync(schema, value))),
  reading("safeParserAsync", async (schema, value) => said(await v.safeParserAsync(schema)(value))),
  reading("abortEarly", (schema, value) => said(v.safeParse(schema, value, { abortEarly: true }))),
  reading("abortPipeEarly", (schema, value) => said(v.safeParse(schema, value, { abortPipeEarly: true }))),
  reading("another language", (schema, value) => said(v.safeParse(schema, value, { lang: "de" }))),
  reading("is", (schema, value) => ({ output: v.is(schema, value) })),
  reading("assert", (schema, value) => {
    try {
      v.assert(schema, value);
      return { output: true };
    } catch {
      return { output: false };
    }
  }),
  reading("Standard Schema", async (schema, value) => {
    const result = await schema["~standard"].validate(value);
    return said({
      success: !result.issues,
      output: "value" in result && result.value,
      issues: result.issues as Issues,
    });
  }),
  reading("getDefaults and getFallbacks", (schema) => ({ output: [v.getDefaults(schema), v.getFallbacks(schema)] })),
];
