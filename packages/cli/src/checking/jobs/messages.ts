import type { PolicyOptions } from "../../policy/policy-options.js";
import type { Summary } from "../../summary/summary.js";
import type { PartEnd } from "../check-file.js";
import type { PlainResult } from "../to-result.js";
import type { Part } from "./plan-parts.js";

/** What a worker knows from the beginning. */
export interface WorkerOptions {
  at?: readonly (string | number)[] | undefined;
  fails: PolicyOptions;
  /** `summary`: only the counts are wanted, and no result is sent. */
  wants: "results" | "summary";
}

export type ToWorker =
  | { kind: "part"; part: Part }
  /** More results may be sent. */
  | { kind: "go-on" };

export type FromWorker =
  | { kind: "read"; bytes: number; checked: number }
  /** The worker waits for `go-on` after it. */
  | { kind: "results"; results: PlainResult[] }
  | { kind: "done"; end: PartEnd; summary?: Summary }
  | { kind: "failed"; message: string };
