import { parseAllowance } from "./allowance.js";
import type { Baseline } from "./baseline.js";
import { type Level, Policy } from "./judge.js";

/** What fails a run, as plain data: it is sent to the workers. A baseline is not among it, as it changes. */
export interface PolicyOptions {
  level: Level;
  /** Each as `CODE:PATH`. */
  allow: string[];
}

export function policyOf({ level, allow }: PolicyOptions, baseline?: Baseline): Policy {
  return new Policy(level, allow.map(parseAllowance), baseline);
}
