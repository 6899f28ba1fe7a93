import * as z from "zod";

/** A number that is finite. */
export function finite(): z.ZodNumber {
  return z.number();
}

/** A number without a fraction, however large: JSON Schema's notion of an integer. */
export function integer(): z.ZodNumber {
  return z.number().multipleOf(1);
}
