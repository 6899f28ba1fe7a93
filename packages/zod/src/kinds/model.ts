import * as z from "zod";

/**
 * What reads wire JSON into the model, and what `z.encode` turns back. Nothing is asked of the model on the way back: what
 * is wrong with it, the wire schema behind it says, at its path.
 */
export function toModel<Wire extends z.core.SomeType, Model>(
  wire: Wire,
  decode: (value: z.core.output<Wire>) => Model,
  encode: (value: Model) => z.core.output<Wire>,
): z.ZodCodec<Wire, z.ZodCustom<Model, Model>> {
  return z.codec(wire, z.custom<Model>(), { decode, encode } as never);
}

/** What reads the model into wire JSON, and what `z.encode` turns back. */
export function toWire<Wire extends z.core.SomeType, Model>(
  wire: Wire,
  decode: (value: z.core.output<Wire>) => Model,
  encode: (value: Model) => z.core.output<Wire>,
): z.ZodCodec<z.ZodCustom<Model, Model>, Wire> {
  return z.codec(z.custom<Model>(), wire, { decode: encode, encode: decode } as never);
}
