import * as z from "zod";

/** Reads wire JSON into the model, and back with `z.encode`. */
export type ToModel<Wire extends z.core.SomeType, Model> = z.ZodCodec<Wire, z.ZodCustom<Model, Model>>;

/** Reads the model into wire JSON, and back with `z.encode`. */
export type ToWire<Wire extends z.core.SomeType, Model> = z.ZodCodec<z.ZodCustom<Model, Model>, Wire>;

/**
 * Puts decoding behind a wire schema. Nothing is asked of the model on the way back: what is wrong with it, the wire schema
 * says, at its path.
 */
export function toModel<Wire extends z.core.SomeType, Model>(
  wire: Wire,
  decode: (value: z.core.output<Wire>) => Model,
  encode: (value: Model) => z.core.output<Wire>,
): ToModel<Wire, Model> {
  const model = z.custom<Model>();
  // It has a check that always passes: running it took a fifth of reading a short response.
  model._zod.run = (payload) => payload;
  return z.codec(wire, model, {
    decode: (value) => decode(value),
    encode: (value) => encode(value),
  });
}

/** The same, turned around. */
export function toWire<Wire extends z.core.SomeType, Model>(schema: ToModel<Wire, Model>): ToWire<Wire, Model> {
  const { in: wire, out: model, transform, reverseTransform } = schema._zod.def;
  // What a wire schema gives is what it takes; the types of a codec can't know that.
  return z.codec(model, wire, { decode: reverseTransform, encode: transform } as never);
}
