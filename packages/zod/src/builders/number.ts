import * as z from "zod";

/** A finite number, as every number is that zod accepts. */
export function finiteNumber(): z.ZodNumber {
  return z.number();
}

/**
 * A number without a fraction, however large: what `Number.isInteger` says, and JSON Schema calls an integer. Neither
 * `z.int()`, which wants a safe one, nor `multipleOf(1)`, which rounds, is that.
 */
export function integer(): z.ZodNumber {
  return new z.ZodNumber({ type: "number", checks: [isInteger()] });
}

/** A check for integers. It also sets the format from which `z.toJSONSchema` makes `"integer"`. */
function isInteger(): z.core.$ZodCheck<number> {
  const check = z.refine<number>(Number.isInteger, "Invalid input: expected integer, received number with a fraction");
  check._zod.onattach.push((schema) => {
    schema._zod.bag.format = "integer";
  });
  return check;
}
