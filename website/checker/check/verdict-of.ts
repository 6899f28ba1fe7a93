import { isAllowed } from "@chat-completion/core";
import type { CheckedResponse, CheckedStream } from "./checked.js";

/** `conforms`: strict accepts the response. `deviates`: only wire accepts it. `broken`: wire rejects it. */
export type ResponseVerdict = "conforms" | "deviates" | "broken";

/** The verdict on a response, from those of strict and wire. */
export function verdictOf({ strict, wire }: Pick<CheckedResponse, "strict" | "wire">): ResponseVerdict {
  if (!wire.accepted) return "broken";
  return strict.accepted ? "conforms" : "deviates";
}

/** The verdict on a stream. It is broken if a client stops before its end. */
export function streamVerdictOf({
  stop,
  strict,
  whole,
}: Pick<CheckedStream, "stop" | "strict" | "whole">): ResponseVerdict {
  if (stop !== undefined) return "broken";
  return strict && whole.every(isAllowed) ? "conforms" : "deviates";
}

const FROM_WORST: readonly ResponseVerdict[] = ["broken", "deviates", "conforms"];

/** The worst verdict on several responses. */
export function worstOf(responses: readonly Pick<CheckedResponse, "strict" | "wire">[]): ResponseVerdict {
  const verdicts = new Set(responses.map(verdictOf));
  return FROM_WORST.find((verdict) => verdicts.has(verdict)) ?? "conforms";
}

/** The index of the first response with the worst verdict. */
export function firstWorst(responses: readonly Pick<CheckedResponse, "strict" | "wire">[]): number {
  const worst = worstOf(responses);
  return Math.max(
    responses.findIndex((response) => verdictOf(response) === worst),
    0,
  );
}
