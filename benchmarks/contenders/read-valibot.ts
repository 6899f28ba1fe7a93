import * as v from "valibot";
import type { Contender } from "./contender.js";

/** A contender that is a schema of valibot's. */
export function readValibot(
  name: string,
  shape: Contender["shape"],
  gives: Contender["gives"],
  schema: v.GenericSchema,
): Contender {
  return {
    name,
    shape,
    gives,
    takes: (json) => v.safeParse(schema, json).success,
    read: (json) => v.parse(schema, json),
  };
}
