import * as z from "zod";

/** A finite number: zod accepts no other. */
export function finiteNumber(): z.ZodNumber {
  return z.number();
}

/**
 * A number without a fraction, of any size: an integer in the sense of JSON Schema and of `Number.isInteger`. Not
 * `z.int()`, which accepts safe integers only. Not `multipleOf(1)`, which rounds.
 */
export function integer(): z.ZodNumber {
  return new z.ZodNumber({ type: "number", checks: [isInteger()] });
}

/** A check for integers. It also sets the format that `z.toJSONSchema` converts to `"integer"`. */
function isInteger(): z.core.$ZodCheck<number> {
  const check = z.refine<number>(Number.isInteger, "Invalid input: expected integer, received number with a fraction");
  check._zod.onattach.push((schema) => {
    schema._zod.bag.format = "integer";
  });
  return check;
}
