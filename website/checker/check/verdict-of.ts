import type { CheckedResponse } from "./checked.js";

/** `conforms`: strict accepts the response. `deviates`: only wire accepts it. `broken`: wire rejects it. */
export type ResponseVerdict = "conforms" | "deviates" | "broken";

/** The verdict on a response, from those of strict and wire. */
export function verdictOf({ strict, wire }: Pick<CheckedResponse, "strict" | "wire">): ResponseVerdict {
  if (!wire.accepted) return "broken";
  return strict.accepted ? "conforms" : "deviates";
}
