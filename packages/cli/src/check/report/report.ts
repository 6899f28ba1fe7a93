import type { Result } from "../../checking/result.js";
import type { Summary } from "../../summary/summary.js";

/**
 * A form of output. Each function returns a text with a newline at its end, or `undefined` if there is nothing to
 * print.
 */
export interface Report {
  /** The text for one result. */
  result(result: Result): string | undefined;
  /** The text after all results. */
  end?(summary: Summary): string | undefined;
}

/** Whether a result changes the exit code. A response that deviates does so only with `strict`. */
export function fails({ verdict }: Result, strict: boolean): boolean {
  return verdict !== "conforms" && (strict || verdict !== "deviates");
}
