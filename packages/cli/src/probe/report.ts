import type { Answer, Outcome } from "./answer.js";

/** What a probe found, so far or in the end. */
export interface Report {
  /** The URL of the chat completions, without the values of its query. */
  url: string;
  model: string;
  /** How many requests were sent. */
  requests: number;
  /** How many answers were planned. */
  planned: number;
  answers: Answer[];
}

/** Which findings fail a run, besides broken ones. */
export type FailOn = "broken" | "deviation" | "unknown-key";

/** The outcomes, the best first. */
export const OUTCOMES: readonly Outcome[] = [
  "conforms",
  "deviates",
  "broken",
  "not shown",
  "not supported",
  "failed",
  "no answer",
];

/** How many answers there are of each outcome. */
export function countOutcomes(answers: readonly Answer[]): Record<Outcome, number> {
  const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
  for (const { outcome } of answers) counts[outcome]++;
  return counts;
}

/** Whether an answer fails the run. */
export function fails({ outcome, findings }: Pick<Answer, "outcome" | "findings">, failOn: FailOn): boolean {
  if (outcome === "broken" || outcome === "failed" || outcome === "no answer") return true;
  if (failOn === "broken") return false;
  if (outcome === "deviates") return true;
  return failOn === "unknown-key" && findings.some(({ code }) => code === "unknown-key");
}
