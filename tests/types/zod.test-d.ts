/* The input and the output of a schema are exactly the interfaces of its name, at every entry. */
import type * as decoded from "@chat-completion/zod";
import type * as strict from "@chat-completion/zod/strict";
import type * as wire from "@chat-completion/zod/wire";
import type * as z from "zod";
import type { DecodedComponents, StrictComponents, WireComponents } from "./components.js";
import { type Differing, expectNoneOf } from "./differing.js";
import type { ComponentName, ToWireName } from "./schema-names.js";

type Output<Schema> = z.output<Schema>;
type Input<Schema> = z.input<Schema>;

type Outputs<Module> = { [Key in keyof Module as ComponentName<Key>]: Output<Module[Key]> };
type Inputs<Module> = { [Key in keyof Module as ComponentName<Key>]: Input<Module[Key]> };
type ToWireOutputs<Module> = { [Key in keyof Module as ToWireName<Key>]: Output<Module[Key]> };
type ToWireInputs<Module> = { [Key in keyof Module as ToWireName<Key>]: Input<Module[Key]> };

/** The schemas of objects as zod has them, whose output and input are worked out of their members. */
type FromMembers<Module> = {
  [Key in keyof Module as Module[Key] extends { shape: object } ? Key : never]: Module[Key] extends {
    shape: infer Shape extends z.core.$ZodLooseShape;
  }
    ? z.ZodObject<Shape, z.core.$strip>
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
