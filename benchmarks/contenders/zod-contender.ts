import type * as z from "zod/v4/core";
import type { Contender } from "./contender.js";

/** A schema as zod, zod/mini and the SDKs that are built on zod make it. */
interface ZodSchema extends z.$ZodType {
  safeParse(json: unknown): { success: boolean };
  parse(json: unknown): unknown;
}

/** A contender that is a schema of zod's. */
export function zodContender(
  name: string,
  entry: Contender["entry"],
  gives: Contender["gives"],
  schema: ZodSchema,
): Contender {
  return {
    name,
    entry,
    gives,
    accepts: (json) => schema.safeParse(json).success,
    parse: (json) => schema.parse(json),
  };
}
