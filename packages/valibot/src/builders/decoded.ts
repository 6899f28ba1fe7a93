import * as v from "valibot";
import type { Schema } from "./return-input.js";

/** Wire JSON → the decoded value. */
export type ToDecoded<Wire extends Schema, Decoded> = v.SchemaWithPipe<
  readonly [Wire, v.TransformAction<v.InferOutput<Wire>, Decoded>]
>;

/** The decoded value → wire JSON. */
export type ToWire<Wire extends Schema, Decoded> = v.SchemaWithPipe<
  readonly [v.CustomSchema<Decoded, undefined>, v.TransformAction<Decoded, v.InferInput<Wire>>, Wire]
>;

/** Adds decoding after a wire schema. */
export function toDecoded<Wire extends Schema, Decoded>(
  wire: Wire,
  decode: (value: v.InferOutput<Wire>) => Decoded,
): ToDecoded<Wire, Decoded> {
  return v.pipe(
    wire,
    v.transform((value) => decode(value)),
  );
}

/**
 * Adds encoding before a wire schema. The decoded value is not checked: the wire schema reports what is wrong with the
 * encoded one, at the path on the wire.
 */
export function toWire<Wire extends Schema, Decoded>(
  wire: Wire,
  encode: (value: Decoded) => v.InferInput<Wire>,
): ToWire<Wire, Decoded> {
  const encoded: v.TransformAction<Decoded, v.InferInput<Wire>> = v.transform((value) => encode(value));
  return v.pipe(
    v.custom<Decoded>(() => true),
    encoded,
    wire,
  ) as ToWire<Wire, Decoded>;
}
