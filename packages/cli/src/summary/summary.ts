import type { DeviationCode } from "@chat-completion/core";

/** Counts of what was checked. Two summaries can be added up. It is plain JSON. */
export interface Summary {
  /** Of each verdict. */
  conforms: number;
  deviates: number;
  broken: number;
  "not-json": number;
  unreadable: number;
  /** How many of them fail the run. */
  failures: number;
  /** The most frequent first. */
  models: ModelSummary[];
}

/** What the responses of one model and server have in common. */
export interface ModelSummary {
  /** Absent if they name none. */
  model?: string;
  /** Absent if it is not known. */
  server?: string;
  /** Stands for all models beyond the limit. */
  isOthers?: true;
  responses: number;
  streams: number;
  conforms: number;
  deviates: number;
  broken: number;
  /** The most frequent first. Unknown keys come after all others. */
  deviations: CountedDeviation[];
  /** Whether there were more different deviations than are counted. */
  isFull?: true;
}

/** Deviations that differ only in the indices of their paths. */
export interface CountedDeviation {
  code: DeviationCode;
  /** The path in words, with `[*]` for every index. Empty for the response as a whole. */
  path: string;
  /** The number of responses and streams that have it. */
  count: number;
}
