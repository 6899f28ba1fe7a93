/* The input and the output of a schema of zod are exactly the interfaces of its name, at every entry. */
import type * as decoded from "@chat-completion/zod";
import type * as strict from "@chat-completion/zod/strict";
import type * as wire from "@chat-completion/zod/wire";
import type * as z from "zod";
import { expectNoneOf } from "./differing.js";
import type { SchemasDiffering } from "./schema-types.js";

type TypesOf<Module> = { [Key in keyof Module]: { input: z.input<Module[Key]>; output: z.output<Module[Key]> } };

/** The schemas of objects as zod has them, whose output and input are worked out of their members. */
type FromMembers<Module> = {
  [Key in keyof Module as Module[Key] extends { shape: object } ? Key : never]: Module[Key] extends {
    shape: infer Shape extends z.core.$ZodLooseShape;
  }
    ? z.ZodObject<Shape, z.core.$strip>
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
