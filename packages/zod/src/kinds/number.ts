import * as z from "zod";

/** A number that is finite. */
export function finite(): z.ZodNumber {
  return z.number();
}

/** A number without a fraction, however large: JSON Schema's notion of an integer, and called so there. */
export function integer(): z.ZodNumber {
  const whole = z.multipleOf(1, "Invalid input: expected integer, received number with a fraction");
  const schema = new z.ZodNumber({ type: "number", checks: [whole] });
  // `multipleOf: 1` says the same, but not to Ajv where a number is larger than 1e21.
  schema._zod.toJSONSchema = () => ({ type: "integer" });
  return schema;
}
