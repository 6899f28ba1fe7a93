import type { CheckedResponse } from "./checked.js";

/** What to say of a response: strict accepts it; wire does, and strict does not; or wire rejects it. */
export type ResponseVerdict = "conforms" | "deviates" | "broken";

/** The verdict on a response, by what strict and wire say of it. */
export function verdictOf({ strict, wire }: Pick<CheckedResponse, "strict" | "wire">): ResponseVerdict {
  if (!wire.accepted) return "broken";
  return strict.accepted ? "conforms" : "deviates";
}
