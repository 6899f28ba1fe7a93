import type { Contender } from "./contender.js";

/** A contender that says whether it takes a value, and no more. */
export function yesOrNo(name: string, takes: (json: unknown) => boolean): Contender {
  return {
    name,
    shape: "wire",
    gives: "yes or no",
    takes,
    read(json) {
      if (!takes(json)) throw new TypeError(`${name} refuses it`);
      return json;
    },
  };
}
