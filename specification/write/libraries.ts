/** A validation library, by what differs in the schemas that are written for it. */
export interface Library {
  /** The name of its package, and of ours. */
  readonly name: "zod" | "valibot";
  /** The name under which a file imports it. */
  readonly letter: string;
  /** Its function for a list of words. */
  readonly oneOf: string;
  /** What its `toDecoded` and `toWire` are given of decoding and encoding. */
  readonly toDecoded: readonly Direction[];
  readonly toWire: readonly Direction[];
}

type Direction = "decode" | "encode";

/** The libraries that have a package. A further one is a vocabulary here, and builders in its package. */
export const libraries: readonly Library[] = [
  {
    name: "zod",
    letter: "z",
    oneOf: "enum",
    // A codec works both ways.
    toDecoded: ["decode", "encode"],
    toWire: ["decode", "encode"],
  },
  {
    name: "valibot",
    letter: "v",
    oneOf: "picklist",
    // A pipe works one way: with the other function in it, a bundle would be a fifth larger for nothing.
    toDecoded: ["decode"],
    toWire: ["encode"],
  },
];
