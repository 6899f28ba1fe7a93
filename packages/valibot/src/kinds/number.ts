import * as v from "valibot";

/** A number that is finite. Said by its limits, and not by `v.finite`, so that it can be put into JSON Schema. */
export function finite() {
  return v.pipe(v.number(), v.minValue(-Number.MAX_VALUE), v.maxValue(Number.MAX_VALUE));
}

/** A number without a fraction, however large: JSON Schema's notion of an integer. */
export function integer() {
  return v.pipe(v.number(), v.integer());
}
