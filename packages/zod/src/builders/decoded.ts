import * as z from "zod";
import { $constructor } from "zod/v4/core";

/** Wire JSON → the decoded value; and back, with `z.encode`. */
export interface ToDecoded<Wire extends z.core.SomeType, Decoded>
  extends z.ZodCodec<Wire, z.ZodType<Decoded, Decoded>> {}

/** The decoded value → wire JSON; and back, with `z.encode`. */
export interface ToWire<Wire extends z.core.SomeType, Decoded> extends z.ZodCodec<z.ZodType<Decoded, Decoded>, Wire> {}

/**
 * Adds decoding after a wire schema. `z.encode` does not check the decoded value: it encodes it, and the wire schema
 * reports what is wrong, at the path on the wire.
 */
export function toDecoded<Wire extends z.core.SomeType, Decoded>(
  wire: Wire,
  decode: (value: z.core.output<Wire>) => Decoded,
  encode: (value: Decoded) => z.core.output<Wire>,
): ToDecoded<Wire, Decoded> {
  return z.codec(wire, decodedValue<Decoded>(), {
    decode: (value) => decode(value),
    encode: (value) => encode(value),
  });
}

/** Adds encoding before a wire schema. */
export function toWire<Wire extends z.core.SomeType, Decoded>(
  wire: Wire,
  decode: (value: z.core.output<Wire>) => Decoded,
  encode: (value: Decoded) => z.core.output<Wire>,
): ToWire<Wire, Decoded> {
  // A wire schema returns its input, which the types of a codec can't know. zod passes more than one argument.
  return z.codec(decodedValue<Decoded>(), wire, {
    decode: (value) => encode(value) as z.core.input<Wire>,
    encode: (value) => decode(value as z.core.output<Wire>),
  });
}

/**
 * The schema of a decoded value. It accepts anything: decoding made the value, or the wire schema checks what encoding
 * makes of it.
 *
 * Not `z.unknown()`: `z.toJSONSchema` would silently make an empty schema of it, rather than throw. Not `z.custom()`, whose
 * check always passes: with it, parsing the reference response of the benchmarks took 0.19 of `JSON.parse`, and takes 0.14
 * without.
 */
function decodedValue<Decoded>(): z.ZodType<Decoded, Decoded> {
  return new DecodedValue({ type: "custom" }) as z.ZodType<Decoded, Decoded>;
}

const DecodedValue: z.core.$constructor<z.ZodType, z.core.$ZodTypeDef> = /* @__PURE__ */ $constructor(
  "DecodedValue",
  (schema, definition) => {
    const init: (schema: z.ZodType, definition: z.core.$ZodTypeDef) => void = z.ZodType.init;
    init(schema, definition);
    schema._zod.parse = (payload) => payload;
  },
);
