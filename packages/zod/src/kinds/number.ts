import * as z from "zod";

/** A number that is finite, as every number is that zod takes. */
export function finite(): z.ZodNumber {
  return z.number();
}

/**
 * A number without a fraction, however large: what `Number.isInteger` says, and JSON Schema calls an integer. Neither
 * `z.int()`, which wants a safe one, nor `multipleOf(1)`, which rounds, is that.
 */
export function integer(): z.ZodNumber {
  const whole = z.refine(Number.isInteger, "Invalid input: expected integer, received number with a fraction");
  const schema = new z.ZodNumber({ type: "number", checks: [whole] });
  schema._zod.toJSONSchema = () => ({ type: "integer" });
  return schema;
}
