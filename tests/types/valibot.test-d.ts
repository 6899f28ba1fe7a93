/* The input and the output of a schema are exactly the interfaces of its name, at every entry. */
import type * as decoded from "@chat-completion/valibot";
import type * as strict from "@chat-completion/valibot/strict";
import type * as wire from "@chat-completion/valibot/wire";
import type * as v from "valibot";
import type { DecodedComponents, StrictComponents, WireComponents } from "./components.js";
import { type Differing, expectNoneOf } from "./differing.js";
import type { ComponentName, ToWireName } from "./schema-names.js";

type Output<Schema> = Schema extends { readonly "~types"?: infer Types } ? v.InferOutput<Typed<Types>> : never;
type Input<Schema> = Schema extends { readonly "~types"?: infer Types } ? v.InferInput<Typed<Types>> : never;
/** A schema with these types alone: to compare the rest of every schema takes the compiler ten seconds. */
type Typed<Types> = Omit<v.GenericSchema, "~types"> & { readonly "~types"?: Extract<Types, v.GenericSchema["~types"]> };

type Outputs<Module> = { [Key in keyof Module as ComponentName<Key>]: Output<Module[Key]> };
type Inputs<Module> = { [Key in keyof Module as ComponentName<Key>]: Input<Module[Key]> };
type ToWireOutputs<Module> = { [Key in keyof Module as ToWireName<Key>]: Output<Module[Key]> };
type ToWireInputs<Module> = { [Key in keyof Module as ToWireName<Key>]: Input<Module[Key]> };

/** The schemas of objects as valibot has them, whose output and input are worked out of their members. */
type FromMembers<Module> = {
  [Key in keyof Module as Module[Key] extends { entries: object } ? Key : never]: Module[Key] extends {
    entries: infer Entries extends v.ObjectEntries;
  }
    ? v.ObjectSchema<Entries, undefined>
    : never;
};
type Objects = FromMembers<typeof wire>;

/** A component that is the same decoded as on the wire has no ToWire schema. */
type WithToWireSchema<Components> = Pick<Components, keyof Components & keyof ToWireOutputs<typeof decoded>>;

expectNoneOf<Differing<Outputs<typeof strict>, StrictComponents>>();
expectNoneOf<Differing<Inputs<typeof strict>, StrictComponents>>();
expectNoneOf<Differing<Outputs<typeof wire>, WireComponents>>();
expectNoneOf<Differing<Inputs<typeof wire>, WireComponents>>();
expectNoneOf<Differing<Outputs<Objects>, Pick<WireComponents, keyof Outputs<Objects>>>>();
expectNoneOf<Differing<Inputs<Objects>, Pick<WireComponents, keyof Inputs<Objects>>>>();
expectNoneOf<Differing<Outputs<typeof decoded>, DecodedComponents>>();
expectNoneOf<Differing<Inputs<typeof decoded>, WireComponents>>();
expectNoneOf<Differing<ToWireOutputs<typeof decoded>, WithToWireSchema<WireComponents>>>();
expectNoneOf<Differing<ToWireInputs<typeof decoded>, WithToWireSchema<DecodedComponents>>>();
