import type * as z from "zod";
import { type Inferred, type ObjectSchema, object } from "../builders/object.js";

/** An object of which only some fields are checked. It has no guard, because servers' own fields are few and small. */
export function fields<Shape extends z.core.$ZodLooseShape, Value extends Inferred<Shape>>(
  members: () => Shape,
): ObjectSchema<Value, Shape> {
  return object(members, (_): _ is Value => false);
}
