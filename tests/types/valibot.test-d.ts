/* The input and the output of a schema of valibot are exactly the interfaces of its name, at every entry. */
import type * as decoded from "@chat-completion/valibot";
import type * as strict from "@chat-completion/valibot/strict";
import type * as wire from "@chat-completion/valibot/wire";
import type * as v from "valibot";
import { expectNoneOf } from "./differing.js";
import type { SchemasDiffering } from "./schema-types.js";

type TypesOf<Module> = {
  [Key in keyof Module]: Module[Key] extends { readonly "~types"?: infer Types }
    ? { input: v.InferInput<Typed<Types>>; output: v.InferOutput<Typed<Types>> }
    : never;
};

/** A schema of these types and nothing else. Comparing the rest of every schema takes the compiler ten seconds. */
type Typed<Types> = Omit<v.GenericSchema, "~types"> & { readonly "~types"?: Extract<Types, v.GenericSchema["~types"]> };

/** The schemas of objects as valibot has them, whose output and input are worked out of their members. */
type FromMembers<Module> = {
  [Key in keyof Module as Module[Key] extends { entries: object } ? Key : never]: Module[Key] extends {
    entries: infer Entries extends v.ObjectEntries;
  }
    ? v.ObjectSchema<Entries, undefined>
    : never;
};

expectNoneOf<
  SchemasDiffering<{
    decoded: TypesOf<typeof decoded>;
    wire: TypesOf<typeof wire>;
    strict: TypesOf<typeof strict>;
    objects: TypesOf<FromMembers<typeof wire>>;
  }>
>();
