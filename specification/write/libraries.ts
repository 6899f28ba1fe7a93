/** A validation library: what differs in the schemas that are written for it. */
export interface Library {
  /** The name of its package, and of ours. */
  readonly name: "zod" | "valibot";
  /** The name under which files import it. */
  readonly letter: string;
  /** Its function for a list of strings. */
  readonly oneOf: string;
  /** Its functions that a builder of the same name stands in for, with the builder's file. */
  readonly replaced: Readonly<Record<string, string>>;
  /** The functions that its `toDecoded` and `toWire` get. */
  readonly toDecoded: readonly Direction[];
  readonly toWire: readonly Direction[];
}

type Direction = "decode" | "encode";

/** The libraries that have a package. A further library needs an entry here, and builders in its package. */
export const libraries: readonly Library[] = [
  {
    name: "zod",
    letter: "z",
    oneOf: "enum",
    replaced: {},
    // A codec works both ways, and needs both functions.
    toDecoded: ["decode", "encode"],
    toWire: ["decode", "encode"],
  },
  {
    name: "valibot",
    letter: "v",
    oneOf: "picklist",
    // Its own messages quote the value.
    replaced: { boolean: "boolean", literal: "string", picklist: "string", string: "string" },
    // A pipe works one way: the other function would only make bundles larger.
    toDecoded: ["decode"],
    toWire: ["encode"],
  },
];
