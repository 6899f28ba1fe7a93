import * as v from "valibot";
import type { Schema } from "./hand-on.js";

/** What reads wire JSON into the model. */
export function toModel<Wire extends Schema, Model>(
  wire: Wire,
  decode: (value: v.InferOutput<Wire>) => Model,
): v.SchemaWithPipe<readonly [Wire, v.TransformAction<v.InferOutput<Wire>, Model>]> {
  return v.pipe(wire, v.transform(decode));
}

/**
 * What reads the model into wire JSON. Nothing is asked of the model itself: what is wrong with it, the wire schema behind
 * it says, at its path.
 */
export function toWire<Wire extends Schema, Model>(wire: Wire, encode: (value: Model) => v.InferOutput<Wire>) {
  return v.pipe(
    v.custom<Model>(() => true),
    v.transform(encode),
    wire,
  );
}
