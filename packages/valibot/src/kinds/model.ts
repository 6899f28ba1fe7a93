import * as v from "valibot";
import type { Schema } from "./hand-on.js";

/** Reads wire JSON into the model. */
export type ToModel<Wire extends Schema, Model> = v.SchemaWithPipe<
  readonly [Wire, v.TransformAction<v.InferOutput<Wire>, Model>]
>;

/** Reads the model into wire JSON. */
export type ToWire<Wire extends Schema, Model> = v.SchemaWithPipe<
  readonly [v.CustomSchema<Model, undefined>, v.TransformAction<Model, v.InferInput<Wire>>, Wire]
>;

/** Puts decoding behind a wire schema. */
export function toModel<Wire extends Schema, Model>(
  wire: Wire,
  decode: (value: v.InferOutput<Wire>) => Model,
): ToModel<Wire, Model> {
  return v.pipe(
    wire,
    v.transform((value) => decode(value)),
  );
}

/**
 * Puts encoding before a wire schema. Nothing is asked of the model itself: what is wrong with it, the wire schema says, at
 * its path.
 */
export function toWire<Wire extends Schema, Model>(
  wire: Wire,
  encode: (value: Model) => v.InferInput<Wire>,
): ToWire<Wire, Model> {
  const encoded: v.TransformAction<Model, v.InferInput<Wire>> = v.transform((model) => encode(model));
  return v.pipe(
    v.custom<Model>(() => true),
    encoded,
    wire,
  ) as ToWire<Wire, Model>;
}
