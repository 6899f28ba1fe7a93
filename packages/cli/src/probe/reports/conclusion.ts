import type { Outcome } from "../answer.js";
import { countOutcomes, type FailOn, fails, OUTCOMES, type Report } from "../report.js";
import { count } from "./words.js";

/** The last lines: how many answers are what, and how many fail the run for what. */
export function conclude({ answers }: Report, failOn: FailOn): { counts: string; verdict: string; isFailed: boolean } {
  const failed = answers.filter((answer) => fails(answer, failOn));
  const isFailed = failed.length > 0;
  const { deviates: deviating } = countOutcomes(answers);
  const reasons = wordsFor(countOutcomes(failed), reasonFor);
  return {
    counts: `${count(answers.length, "answer")}: ${wordsFor(countOutcomes(answers))}.`,
    verdict: isFailed
      ? `${failed.length} of ${answers.length} ${failed.length === 1 ? "fails" : "fail"}: ${reasons}.`
      : `Nothing fails.${deviating === 0 ? "" : ` With --strict, ${deviating} would.`}`,
    isFailed,
  };
}

/** The words for answers of an outcome, for one and for several. */
const WORDS: Record<Outcome, [one: string, several: string]> = {
  conforms: ["conforms", "conform"],
  deviates: ["deviates", "deviate"],
  broken: ["is broken", "are broken"],
  "not shown": ["does not show what was asked for", "do not show what was asked for"],
  "not supported": ["is not supported", "are not supported"],
  failed: ["is an error", "are errors"],
  "no answer": ["did not come", "did not come"],
};

function wordsFor(counts: Record<Outcome, number>, reasonOf: (outcome: Outcome) => string = () => ""): string {
  return OUTCOMES.filter((outcome) => counts[outcome] > 0)
    .map((outcome) => `${counts[outcome]} ${WORDS[outcome][counts[outcome] === 1 ? 0 : 1]}${reasonOf(outcome)}`)
    .join(", ");
}

/** Why an answer fails the run, if it would not without an option. */
function reasonFor(outcome: Outcome): string {
  if (outcome === "deviates") return ", and --fail-on asks for that";
  return outcome === "conforms" || outcome === "not shown" ? ", but with an unknown key" : "";
}
