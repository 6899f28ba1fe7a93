import type * as z from "zod/v4/core";
import type { Contender } from "./contender.js";

/** A schema of zod, of zod/mini, or of an SDK that uses zod. */
interface ZodSchema extends z.$ZodType {
  safeParse(json: unknown): { success: boolean };
  parse(json: unknown): unknown;
}

/** A contender that is a zod schema. */
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
