import * as v from "valibot";
import type { Contender } from "./contender.js";

/** A contender that is a valibot schema. */
export function valibotContender(
  name: string,
  entry: Contender["entry"],
  gives: Contender["gives"],
  schema: v.GenericSchema,
): Contender {
  return {
    name,
    entry,
    gives,
    accepts: (json) => v.safeParse(schema, json).success,
    parse: (json) => v.parse(schema, json),
  };
}
