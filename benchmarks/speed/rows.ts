import { contenders } from "../contenders/index.js";

/** A row of the tables: a contender, in Node as it is or without `eval`. */
export interface Row {
  /** Its name in the tables. */
  name: string;
  /** The contender's name. */
  contender: string;
  /**
   * Whether code generation from strings is forbidden, as by a content security policy or on edge runtimes. Libraries that
   * compile their schemas then use slower code, or don't run at all.
   */
  withoutEval: boolean;
}

/** Whether a contender is also timed without `eval`: ours, and the plain schema that is affected by it. */
const runsWithoutEval = (contender: string) => contender.startsWith("@chat-completion/") || contender === "zod, plain";

/** Every row, in the order of the tables. */
export const rows: readonly Row[] = Object.keys(contenders).flatMap((contender) => [
  { name: contender, contender, withoutEval: false },
  ...(runsWithoutEval(contender) ? [{ name: withoutEval(contender), contender, withoutEval: true }] : []),
]);

/** The name of a contender's row without `eval`. */
export function withoutEval(contender: string): string {
  return `${contender}, without eval`;
}

/** Options for Node that forbid code generation from strings. */
export const WITHOUT_EVAL = ["--disallow-code-generation-from-strings"] as const;
