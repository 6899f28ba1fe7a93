import type { Result } from "../checking/result.js";
import type { Judged } from "../policy/judge.js";
import type { Outcome } from "../policy/outcome.js";
import type { Summary } from "../summary/summary.js";

/** What is known after all results. */
export interface Ending {
  summary: Summary;
  outcome: Outcome;
  /** Sentences about the run, such as that an entry of the baseline did not occur. */
  remarks: readonly string[];
}

/**
 * A form of output. Each function returns a text with a newline at its end, or `undefined` if there is nothing to
 * print. Nothing in a text is obeyed by a terminal or a CI, but for what the format itself says to a CI.
 */
export interface Format {
  /** The text before all results. */
  begin?(): string | undefined;
  /** The text for one result. */
  result(result: Result, judged: Judged): string | undefined;
  /** The text after all results. */
  end?(ending: Ending): string | undefined;
}

/** What the options of the command say about output. */
export interface FormatOptions {
  /** Prints every place, not only the first of each kind. */
  all: boolean;
  /** Prints only what fails. */
  quiet: boolean;
  /** Prints only the tables. */
  summary: boolean;
  /** Adds decoded values, if the format has a place for them. */
  decoded: boolean;
}

/** Limit on the places that are printed for each kind of finding. */
export const MOST_PLACES = 20;
