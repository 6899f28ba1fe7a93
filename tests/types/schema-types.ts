import type { DecodedComponents, StrictComponents, WireComponents } from "./components.js";
import type { Differing } from "./differing.js";
import type { ComponentName, ToWireName } from "./schema-names.js";

/** The input and the output of schemas, by the names of the schemas. */
type Types = object;

/** The input and the output of every schema that a validator's package exports. */
interface SchemaTypes {
  decoded: Types;
  wire: Types;
  strict: Types;
  /** Of the objects of wire, as the library itself works them out of their members. */
  objects: Types;
}

/** What differs between the types of the schemas and the interfaces of their names, such as `wire, output: CompletionUsage`. */
export type SchemasDiffering<Of extends SchemaTypes> =
  | Said<"strict, output", Differing<Outputs<Of["strict"]>, StrictComponents>>
  | Said<"strict, input", Differing<Inputs<Of["strict"]>, StrictComponents>>
  | Said<"wire, output", Differing<Outputs<Of["wire"]>, WireComponents>>
  | Said<"wire, input", Differing<Inputs<Of["wire"]>, WireComponents>>
  | Said<"wire, output by members", Differing<Outputs<Of["objects"]>, OfObjects<Of, WireComponents>>>
  | Said<"wire, input by members", Differing<Inputs<Of["objects"]>, OfObjects<Of, WireComponents>>>
  | Said<"decoded, output", Differing<Outputs<Of["decoded"]>, DecodedComponents>>
  | Said<"decoded, input", Differing<Inputs<Of["decoded"]>, WireComponents>>
  | Said<"ToWire, output", Differing<ToWireOutputs<Of["decoded"]>, WithToWireSchema<Of, WireComponents>>>
  | Said<"ToWire, input", Differing<ToWireInputs<Of["decoded"]>, WithToWireSchema<Of, DecodedComponents>>>;

type Said<Where extends string, Name> = `${Where}: ${Name & string}`;

type Outputs<Of> = { [Key in keyof Of as ComponentName<Key>]: OutputOf<Of[Key]> };
type Inputs<Of> = { [Key in keyof Of as ComponentName<Key>]: InputOf<Of[Key]> };
type ToWireOutputs<Of> = { [Key in keyof Of as ToWireName<Key>]: OutputOf<Of[Key]> };
type ToWireInputs<Of> = { [Key in keyof Of as ToWireName<Key>]: InputOf<Of[Key]> };

type OutputOf<Schema> = Schema extends { output: infer Output } ? Output : never;
type InputOf<Schema> = Schema extends { input: infer Input } ? Input : never;

type OfObjects<Of extends SchemaTypes, Components> = Pick<Components, keyof Components & keyof Outputs<Of["objects"]>>;

/** A component that is the same decoded as on the wire has no ToWire schema. */
type WithToWireSchema<Of extends SchemaTypes, Components> = Pick<
  Components,
  keyof Components & keyof ToWireOutputs<Of["decoded"]>
>;
