import { formatPattern, printableJson } from "@chat-completion/checking";
import type { Finding } from "../checking/result.js";
import { ABOUT_BASELINE } from "../input/own-records.js";
import type { Baseline, KnownOfModel } from "./baseline.js";
import { isOfNoCompletion } from "./deviation-codes.js";

/** Limit on the entries of a baseline that is written. */
const MOST_ENTRIES = 10_000;

/** Collects what fails a run into a new baseline. All is known to it, but for what is no completion. */
export class NewBaseline implements Baseline {
  private readonly models = new Map<string | null, Set<string>>();
  /** The number of entries. */
  size = 0;
  /** How many findings were left out, as their values are no completions: any error page would be known. */
  leftOut = 0;

  knows(finding: Finding, model: string | undefined): boolean {
    if (isOfNoCompletion(finding.code)) {
      this.leftOut += 1;
      return false;
    }
    const entry = entryOf(finding);
    const known = this.models.get(model ?? null) ?? new Set();
    this.models.set(model ?? null, known);
    if (known.has(entry)) return true;
    if (this.size === MOST_ENTRIES) return false;
    this.size += 1;
    known.add(entry);
    return true;
  }

  /** The text of the file: sorted, an entry on each line, so that a change of it can be reviewed. */
  toText(): string {
    const models = [...this.models]
      .map(([model, known]): KnownOfModel => ({ model, known: [...known].sort() }))
      .sort((one, other) => ((one.model ?? "") < (other.model ?? "") ? -1 : 1));
    return `${printableJson({ about: ABOUT_BASELINE, models }, 2)}\n`;
  }
}

/** A word of the protocol that is not known is in its entry, so that another one fails. */
function entryOf({ code, path, received }: Finding): string {
  const written = formatPattern(path, (step) => typeof step === "number") || "(whole)";
  const value = code === "unknown-value" && typeof received === "string" ? `=${received}` : "";
  return `${code}:${written}${value}`;
}
