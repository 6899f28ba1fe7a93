import { writeFileSync } from "node:fs";
import { printable } from "@chat-completion/checking";
import type { OutputPlan } from "../commands/output-options.js";
import type { ReadBaseline } from "../policy/baseline.js";
import type { Outcome } from "../policy/outcome.js";
import { MOST_PLACES } from "./format.js";
import { count } from "./words.js";

/** Sentences about the policy of a run. */
interface Remarks {
  remarks: string[];
  /** Why nothing was written. Absent otherwise. */
  error?: string;
}

/** What is to be said about the baseline and about `--allow`. Writes a new baseline, if that was asked for. */
export function remarksOn(plan: OutputPlan, outcome: Outcome): Remarks {
  // The counts alone are made elsewhere, with a policy that nobody can ask.
  const unused = plan.wants === "results" && outcome.total > 0 ? plan.policy.unused() : [];
  const allowed = unused.map((text) => `--allow ${printable(text)} matched nothing.`);
  if (plan.writeBaseline === undefined) {
    return { remarks: [...allowed, ...(plan.readBaseline ? staleIn(plan.readBaseline) : [])] };
  }
  const written = writeBaseline(plan.writeBaseline, outcome);
  return { ...written, remarks: [...allowed, ...written.remarks] };
}

function writeBaseline(
  { baseline, file, isLevelGiven }: NonNullable<OutputPlan["writeBaseline"]>,
  outcome: Outcome,
): Remarks {
  if (baseline.size === 0 && !isLevelGiven && outcome.verdicts.deviates > 0) {
    const error = "what deviates does not fail without --strict, so no baseline was written; add --strict";
    return { remarks: [], error };
  }
  writeFileSync(file, baseline.toText());
  const remarks = [`${baseline.size} known in the baseline ${printable(file)}`];
  if (baseline.leftOut > 0) {
    const are = baseline.leftOut === 1 ? "is" : "are";
    remarks.push(
      `${count(baseline.leftOut, "value")} that ${are} no completion ${are} not in it, and still ${baseline.leftOut === 1 ? "fails" : "fail"}.`,
    );
  }
  return { remarks };
}

/** The entries that did not occur. Of a model of which nothing was checked, nobody knows. */
function staleIn(baseline: ReadBaseline): string[] {
  const stale = baseline.stale();
  const gone = stale.filter(({ isSeen }) => isSeen);
  const remarks = gone.slice(0, MOST_PLACES).map(({ model, entry }) => {
    return `Known${of(model)}, but did not occur: ${printable(entry)}`;
  });
  if (gone.length > MOST_PLACES) remarks.push(`Known, but did not occur: ${gone.length - MOST_PLACES} more`);
  if (gone.length > 0) remarks.push("If all files were checked, take these out of the baseline, or write it again.");
  const unseen = new Set(stale.filter(({ isSeen }) => !isSeen).map(({ model }) => model));
  const names = [...unseen].slice(0, MOST_PLACES);
  return [
    ...remarks,
    ...names.map((model) => `The baseline knows deviations${of(model)}, of which nothing was checked.`),
  ];
}

function of(model: string | null | undefined): string {
  if (model === undefined) return "";
  return model === null ? " of no model" : ` of ${printable(model, 100)}`;
}
