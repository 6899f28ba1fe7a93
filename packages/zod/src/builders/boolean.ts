import * as z from "zod";

/** `true` or `false`. */
export function boolean(): z.ZodBoolean {
  return z.boolean();
}
