import type { Result } from "../checking/result.js";
import type { Summary } from "../summary/summary.js";
import type { Judged, Level, Reason } from "./judge.js";

/** How many results there were, and how many of them fail and why. */
export class Outcome {
  readonly verdicts = { conforms: 0, deviates: 0, broken: 0, "not-json": 0, unreadable: 0 };
  readonly failures: Record<Reason, number> = {
    broken: 0,
    deviation: 0,
    "unknown-key": 0,
    "not-json": 0,
    unreadable: 0,
  };
  /** The number of results with a finding that is allowed or in the baseline. */
  withKnown = 0;

  /** `asked` is the option that made more fail than what is broken, as it was written. */
  constructor(readonly asked?: string) {}

  add({ verdict }: Pick<Result, "verdict">, { reason, marks }: Judged): void {
    this.verdicts[verdict] += 1;
    if (reason !== undefined) this.failures[reason] += 1;
    if (marks.includes("known")) this.withKnown += 1;
  }

  /** Adds what was counted elsewhere. */
  addSummary(summary: Summary): void {
    this.withKnown += summary.known;
    for (const verdict of Object.keys(this.verdicts) as Result["verdict"][]) this.verdicts[verdict] += summary[verdict];
    for (const reason of Object.keys(this.failures) as Reason[]) this.failures[reason] += summary.reasons[reason];
  }

  get total(): number {
    return sum(this.verdicts);
  }

  get failing(): number {
    return sum(this.failures);
  }

  /** 0 if nothing fails, 1 if a response does, 2 if something could not be read. */
  get exitCode(): 0 | 1 | 2 {
    if (this.failures["not-json"] + this.failures.unreadable > 0) return 2;
    return this.failing > 0 ? 1 : 0;
  }
}

function sum(counts: Record<string, number>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

/** What option asked for a level, in the words of the command line. */
export function askedBy(level: Level, isStrict: boolean): string | undefined {
  if (level === "broken") return undefined;
  return isStrict && level === "deviation" ? "--strict" : `--fail-on ${level}`;
}
