import type { Outcome } from "../policy/outcome.js";
import { formatCount } from "../terminal/format-count.js";

/** `1 place`, `12,000 places`. */
export function count(number: number, noun: string): string {
  return `${formatCount(number)} ${noun}${number === 1 ? "" : "s"}`;
}

/** How many of how many fail, and why: `2 of 5 fail: 1 broken, 1 deviates and --strict was asked`. */
export function describeOutcome(outcome: Outcome): string {
  const { total, failing, failures, withKnown } = outcome;
  const known = withKnown === 0 ? "" : `; known deviations in ${formatCount(withKnown)}`;
  if (total === 0) return "Nothing was checked";
  if (failing === 0) return `${formatCount(total)} checked, none fails: ${describeVerdicts(outcome.verdicts)}${known}`;
  const asked = outcome.asked === undefined ? "" : ` and ${outcome.asked} was asked`;
  const parts = [
    part(failures.broken, "broken"),
    part(failures.deviation, `deviates${asked}`, `deviate${asked}`),
    part(failures["unknown-key"], `has unknown keys${asked}`, `have unknown keys${asked}`),
    part(failures["not-json"], "not JSON"),
    part(failures.unreadable, "not read"),
  ];
  const verb = failing === 1 ? "fails" : "fail";
  return `${formatCount(failing)} of ${formatCount(total)} ${verb}: ${parts.filter(Boolean).join(", ")}${known}`;
}

/** `3 conform, 1 deviates, 0 broken`, without what there is none of. */
export function describeVerdicts({
  conforms,
  deviates,
  broken,
}: Pick<Outcome["verdicts"], "conforms" | "deviates" | "broken">): string {
  const parts = [part(conforms, "conforms", "conform"), part(deviates, "deviates", "deviate"), part(broken, "broken")];
  return parts.filter(Boolean).join(", ");
}

function part(number: number, one: string, several = one): string {
  return number === 0 ? "" : `${formatCount(number)} ${number === 1 ? one : several}`;
}
