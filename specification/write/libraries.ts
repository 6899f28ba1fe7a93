/** A validation library: what differs in the schemas that are written for it. */
export interface Library {
  /** The name of its package, and of ours. */
  readonly name: "zod" | "valibot";
  /** The name under which files import it. */
  readonly letter: string;
  /** The functions that its `toDecoded` and `toWire` get. */
  readonly toDecoded: readonly Direction[];
  readonly toWire: readonly Direction[];
}

type Direction = "decode" | "encode";

/** The libraries that have a package. Another library needs an entry here, and builders in its package. */
export const libraries: readonly Library[] = [
  {
    name: "zod",
    letter: "z",
    // A codec works both ways, and needs both functions.
    toDecoded: ["decode", "encode"],
    toWire: ["decode", "encode"],
  },
  {
    name: "valibot",
    letter: "v",
    // A pipe works one way: the other function would only make bundles larger.
    toDecoded: ["decode"],
    toWire: ["encode"],
  },
];
