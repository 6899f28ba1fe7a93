import type { Contender } from "./contender.js";

/** A contender that says whether it accepts a value, and nothing else. */
export function yesOrNo(name: string, accepts: (json: unknown) => boolean): Contender {
  return {
    name,
    entry: "wire",
    gives: "yes or no",
    accepts,
    parse(json) {
      if (!accepts(json)) throw new TypeError(`${name} rejects it`);
      return json;
    },
  };
}
