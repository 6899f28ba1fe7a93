import * as z from "zod";
import type { Reading, Way } from "../compare.js";

type Result =
  | { success: true; data: unknown }
  | { success: false; error: { issues: readonly { path: PropertyKey[] }[] } };

/** A result of zod, with its issues by their sorted paths. */
function said(result: Result): Reading {
  if (result.success) return { output: result.data };
  return { paths: result.error.issues.map(({ path }) => JSON.stringify(path.map(String))).sort() };
}

/** Reads as zod does: at once, and once more asynchronously where a schema has to wait. */
export async function read(schema: z.ZodType, value: unknown): Promise<Reading> {
  try {
    return said(schema.safeParse(value));
  } catch (error) {
    if (error instanceof z.core.$ZodAsyncError) return said(await schema.safeParseAsync(value));
    throw error;
  }
}

const reading = (name: string, one: (schema: z.ZodType, value: unknown) => Reading | Promise<Reading>) =>
  [false, true].map((refined) => ({
    name: `${name}${refined ? ", refined" : ""}`,
    change: (schema: z.ZodType) => (refined ? schema.refine(() => true) : schema),
    keeps: true,
    read: one,
  }));

/** The ways to parse with a schema, and with one that is refined, which zod reads with in another way. */
export const readings: readonly Way<z.ZodType, z.ZodType>[] = [
  ...reading("parse", (schema, value) => {
    try {
      return { output: schema.parse(value) };
    } catch (error) {
      return said({ success: false, error: error as z.ZodError });
    }
  }),
  ...reading("safeParseAsync", async (schema, value) => said(await schema.safeParseAsync(value))),
  ...reading("decode", (schema, value) => said(schema.safeDecode(value))),
  ...reading("encode", (schema, value) => said(schema.safeEncode(value))),
  ...reading("encode, asynchronously", async (schema, value) => said(await schema.safeEncodeAsync(value))),
  ...reading("without eval", (schema, value) => said(schema.safeParse(value, { jitless: true }))),
  ...reading("with the input in each issue", (schema, value) => said(schema.safeParse(value, { reportInput: true }))),
  ...reading("Standard Schema", async (schema, value) => {
    const result = await schema["~standard"].validate(value);
    if (!result.issues) return { output: result.value };
    return said({ success: false, error: { issues: result.issues as never } });
  }),
  ...("validate" in z ? reading("validate", (schema, value) => ({ output: z.validate(schema, value) })) : []),
];
