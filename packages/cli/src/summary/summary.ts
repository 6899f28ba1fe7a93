import type { DeviationCode } from "@chat-completion/core";

/** Counts of what was checked, as plain JSON. Summaries of the parts of a data set add up to that of the whole. */
export interface Summary {
  /** Tells a summary from other JSON. */
  kind: "chat-completion-summary";
  /** Of each verdict. */
  conforms: number;
  deviates: number;
  broken: number;
  "not-json": number;
  unreadable: number;
  /** How many of them fail the run. */
  failures: number;
  /** How many have a deviation that would fail the run, but is allowed or in the baseline. */
  known: number;
  /** How many fail it for each reason. */
  reasons: Record<FailureReason, number>;
  /** The most frequent first; all beyond {@link MOST_MODELS} together are last. */
  models: ModelSummary[];
}

export type FailureReason = "broken" | "deviation" | "unknown-key" | "not-json" | "unreadable";

/** What the responses of one model and server have in common. */
export interface ModelSummary extends Tally {
  /** Absent if they name none. Cut after {@link LONGEST_NAME}. */
  model?: string;
  /** Absent if it is not known. */
  server?: string;
  /** Stands for all models beyond the limit. */
  isOthers?: true;
}

export interface Tally {
  responses: number;
  streams: number;
  conforms: number;
  deviates: number;
  broken: number;
  /** The most frequent first. Unknown keys come after all others. At most {@link MOST_DEVIATIONS} of each. */
  deviations: CountedDeviation[];
  /** Whether there were more different deviations than are counted. */
  isFull?: true;
}

/** Deviations that differ only in the indices of their paths. */
export interface CountedDeviation {
  code: DeviationCode;
  /** The path in words, with `[*]` for every index. Empty for the response as a whole. */
  path: string;
  /** Of an unknown value, the word itself, as JSON. */
  received?: string;
  /** The number of responses and streams that have it. */
  count: number;
  /** The number of those that wire rejects for it. */
  broken: number;
}

/**
 * Limits, so that hostile names fill no memory. Those are kept whose names come first in order, so that the parts of a
 * data set give what the whole gives.
 */
export const MOST_MODELS = 500;
export const MOST_DEVIATIONS = 300;

/** Longest name of a model, in UTF-16 units. Longer names count as one model if they are equal up to here. */
export const LONGEST_NAME = 100;

/** The exit code that a run with these counts has. */
export function exitCodeOf(counts: Pick<Summary, "not-json" | "unreadable" | "failures">): 0 | 1 | 2 {
  if (counts["not-json"] + counts.unreadable > 0) return 2;
  return counts.failures > 0 ? 1 : 0;
}
