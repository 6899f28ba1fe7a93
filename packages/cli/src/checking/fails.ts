import type { FailureReason } from "../summary/summary.js";
import type { PlainResult } from "./to-result.js";

/** What fails a run, as plain data: it is sent to the workers. */
export interface FailOptions {
  /** Whether a response fails that strict rejects. */
  strict: boolean;
}

/** Why a result fails the run. `undefined` if it does not. */
export function failureOf(result: Pick<PlainResult, "verdict">, { strict }: FailOptions): FailureReason | undefined {
  switch (result.verdict) {
    case "conforms":
      return undefined;
    case "deviates":
      return strict ? "deviation" : undefined;
    default:
      return result.verdict;
  }
}
