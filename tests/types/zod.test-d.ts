/* What a schema gives and takes is exactly the interface of its name, at every entry. */
import type * as model from "@chat-completion/zod";
import type * as strict from "@chat-completion/zod/strict";
import type * as wire from "@chat-completion/zod/wire";
import type * as z from "zod";
import type { ModelComponents, StrictComponents, WireComponents } from "./components.js";
import { type Differing, expectNoneOf } from "./differing.js";
import type { ToModelName, ToWireName } from "./schema-names.js";

type Output<Schema> = z.output<Schema>;
type Input<Schema> = z.input<Schema>;

type Outputs<Module> = { [Key in keyof Module as ToModelName<Key>]: Output<Module[Key]> };
type Inputs<Module> = { [Key in keyof Module as ToModelName<Key>]: Input<Module[Key]> };
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

/** What is the same in the model as on the wire has no schema that turns it back. */
type Turned<Components> = Pick<Components, keyof Components & keyof ToWireOutputs<typeof model>>;

expectNoneOf<Differing<Outputs<typeof strict>, StrictComponents>>();
expectNoneOf<Differing<Inputs<typeof strict>, StrictComponents>>();
expectNoneOf<Differing<Outputs<typeof wire>, WireComponents>>();
expectNoneOf<Differing<Inputs<typeof wire>, WireComponents>>();
expectNoneOf<Differing<Outputs<Objects>, Pick<WireComponents, keyof Outputs<Objects>>>>();
expectNoneOf<Differing<Inputs<Objects>, Pick<WireComponents, keyof Inputs<Objects>>>>();
expectNoneOf<Differing<Outputs<typeof model>, ModelComponents>>();
expectNoneOf<Differing<Inputs<typeof model>, WireComponents>>();
expectNoneOf<Differing<ToWireOutputs<typeof model>, Turned<WireComponents>>>();
expectNoneOf<Differing<ToWireInputs<typeof model>, Turned<ModelComponents>>>();
