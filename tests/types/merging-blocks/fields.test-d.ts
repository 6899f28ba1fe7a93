/* A field has the type of its block in every component that the block is merged into. */
import { expectNoneOf } from "../differing.js";
import type { DecodedFields, WireFields } from "./every-block.test-d.js";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** The names of the fields that have another type in the component than in the block. */
type Differing<Fields> = {
  [Name in keyof Fields]: Fields[Name] extends [infer Merged, infer Own]
    ? Equal<Merged, Own> extends true
      ? never
      : Name
    : Name;
}[keyof Fields];

expectNoneOf<Differing<DecodedFields>>();
expectNoneOf<Differing<WireFields>>();
