import type { Result } from "../checking/result.js";
import type { Format } from "../formats/format.js";
import { type Level, Policy } from "../policy/judge.js";
import { askedBy, Outcome } from "../policy/outcome.js";
import { SummaryBuilder } from "../summary/summary-builder.js";

interface Run {
  policy?: Policy;
  level?: Level;
  remarks?: string[];
}

/** All that a format says of results. */
export function writeFormat(format: Format, results: Iterable<Result>, run: Run = {}): string {
  const { level = "broken", policy = new Policy(level, []), remarks = [] } = run;
  const outcome = new Outcome(askedBy(policy.level, true));
  const summary = new SummaryBuilder();
  let text = format.begin?.() ?? "";
  for (const result of results) {
    const judged = policy.judge(result);
    outcome.add(result, judged);
    summary.add(result, judged);
    text += format.result(result, judged) ?? "";
  }
  return text + (format.end?.({ outcome, summary: summary.toSummary(), remarks }) ?? "");
}

/** The options of formats, as they are if none is given. */
export const DEFAULTS = { all: false, quiet: false, summary: false, decoded: false };
