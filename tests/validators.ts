import * as valibotDecoded from "@chat-completion/valibot";
import * as valibotStrict from "@chat-completion/valibot/strict";
import * as valibotWire from "@chat-completion/valibot/wire";
import * as zodDecoded from "@chat-completion/zod";
import * as zodStrict from "@chat-completion/zod/strict";
import * as zodWire from "@chat-completion/zod/wire";
import * as v from "valibot";
import type * as z from "zod";

/** What a schema says of a value, in whatever library it was written. */
export type Verdict =
  | { success: true; value: unknown }
  | { success: false; issues: { path: (string | number)[]; message: string }[] };

/** A schema of either library, with the same interface. */
export interface Validator {
  library: "zod" | "valibot";
  entry: "decoded" | "wire" | "strict";
  parse(value: unknown): Verdict;
}

export const parseZod =
  (schema: z.ZodType) =>
  (value: unknown): Verdict => {
    const { success, data, error } = schema.safeParse(value);
    if (success) return { success, value: data };
    return {
      success,
      issues: error.issues.map(({ path, message }) => ({ path: path as (string | number)[], message })),
    };
  };

export const parseValibot =
  (schema: v.GenericSchema) =>
  (value: unknown): Verdict => {
    const { success, output, issues } = v.safeParse(schema, value);
    if (success) return { success, value: output };
    return {
      success,
      issues: issues.map(({ path, message }) => ({
        path: (path ?? []).map(({ key }) => key as string | number),
        message,
      })),
    };
  };

/** The schemas of one component, in both libraries and at all three entries. */
export function validatorsOf(component: string): Validator[] {
  const name = `${component}Schema`;
  const zod = (module: object) => (value: unknown) => parseZod(Reflect.get(module, name))(value);
  const valibot = (module: object) => (value: unknown) => parseValibot(Reflect.get(module, name))(value);
  return [
    { library: "zod", entry: "decoded", parse: zod(zodDecoded) },
    { library: "zod", entry: "wire", parse: zod(zodWire) },
    { library: "zod", entry: "strict", parse: zod(zodStrict) },
    { library: "valibot", entry: "decoded", parse: valibot(valibotDecoded) },
    { library: "valibot", entry: "wire", parse: valibot(valibotWire) },
    { library: "valibot", entry: "strict", parse: valibot(valibotStrict) },
  ];
}

/** The paths that a verdict names, each once, in an order of their own. */
export function pathsOf(verdict: Verdict): string[] {
  return verdict.success ? [] : [...new Set(verdict.issues.map(({ path }) => JSON.stringify(path)))].sort();
}
