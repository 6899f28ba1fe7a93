import type { Checked, Finding, Unread } from "../checking/result.js";
import { type Allowance, allows } from "./allowance.js";
import type { Baseline } from "./baseline.js";

/** What fails a run: each includes those before it. */
export const LEVELS = ["broken", "deviation", "unknown-key"] as const;

export type Level = (typeof LEVELS)[number];

const RANK: Readonly<Record<Level, number>> = { broken: 0, deviation: 1, "unknown-key": 2 };

/** Why a result fails. Of several reasons, the first of this list. */
export type Reason = "not-json" | "unreadable" | Level;

/**
 * What a policy says of a finding: it fails the run; it would, but is allowed or in the baseline; it does not count at
 * this level.
 */
export type Mark = "fails" | "known" | "passes";

/** What a policy says of a result. */
export interface Judged {
  /** Why the result fails the run. Absent if it does not. */
  reason?: Reason;
  /** For each finding, in their order. Empty if nothing could be read. */
  marks: readonly Mark[];
}

/** The part of a result that a policy looks at. */
type Judgeable = Pick<Checked, "verdict" | "findings" | "model"> | Pick<Unread, "verdict">;

const PASSES: Judged = { marks: [] };

/** Says which findings fail a run. */
export class Policy {
  constructor(
    readonly level: Level,
    private readonly allowed: readonly Allowance[],
    private readonly baseline?: Baseline,
  ) {}

  judge(result: Judgeable): Judged {
    if (!("findings" in result)) return { reason: result.verdict, marks: [] };
    if (result.findings.length === 0) return PASSES;
    const marks: Mark[] = [];
    let reason: Level | undefined;
    for (const finding of result.findings) {
      const mark = this.mark(finding, result);
      marks.push(mark);
      if (mark !== "fails") continue;
      const level = levelOf(finding);
      if (reason === undefined || RANK[level] < RANK[reason]) reason = level;
    }
    return reason === undefined ? { marks } : { reason, marks };
  }

  private mark(finding: Finding, { model }: Pick<Checked, "model">): Mark {
    if (RANK[levelOf(finding)] > RANK[this.level]) return "passes";
    if (this.allowed.some((allowance) => allows(allowance, finding))) return "known";
    return this.baseline?.knows(finding, model) ? "known" : "fails";
  }
}

/** The lowest level at which a finding fails a run. */
export function levelOf({ isBroken, isAllowedByStrict }: Finding): Level {
  if (isBroken) return "broken";
  return isAllowedByStrict ? "unknown-key" : "deviation";
}
