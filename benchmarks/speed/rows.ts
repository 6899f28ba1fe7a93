import { contenders } from "../contenders/index.js";

/** A row of the tables: a contender, in Node as it is or without `eval`. */
export interface Row {
  /** As it stands in the tables. */
  name: string;
  /** The contender's name. */
  contender: string;
  /**
   * Whether it runs where no code may be made of strings, as under a content security policy or on edge runtimes. Libraries
   * that compile their schemas there do without, or not run at all.
   */
  withoutEval: boolean;
}

/** Whether a contender runs without `eval` as well: ours, and what ours is written in. */
const runsWithoutEval = (contender: string) => contender.startsWith("@chat-completion/") || contender === "zod, plain";

/** Every row, in the order of the tables. */
export const rows: readonly Row[] = Object.keys(contenders).flatMap((contender) => [
  { name: contender, contender, withoutEval: false },
  ...(runsWithoutEval(contender) ? [{ name: withoutEval(contender), contender, withoutEval: true }] : []),
]);

/** What a contender's row without `eval` is called. */
export function withoutEval(contender: string): string {
  return `${contender}, without eval`;
}

/** Options for Node that forbid making code of strings. */
export const WITHOUT_EVAL = ["--disallow-code-generation-from-strings"] as const;
