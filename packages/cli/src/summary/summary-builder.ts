import { formatPattern } from "@chat-completion/checking";
import type { Finding, Result } from "../checking/result.js";
import { FirstInOrder } from "./first-in-order.js";
import { serverOf } from "./server-of.js";
import { type FailureReason, LONGEST_NAME, MOST_MODELS, type ModelSummary, type Summary } from "./summary.js";
import { TallyBuilder } from "./tally-builder.js";

type Model = Pick<ModelSummary, "model" | "server"> & { tally: TallyBuilder };

/** What counts of a result. */
export type Counted =
  | Pick<Extract<Result, { kind: "response" | "stream" }>, "kind" | "verdict" | "model" | "findings" | "response">
  | { kind: "text"; verdict: "not-json" }
  | { kind: "file"; verdict: "unreadable" };

const COUNTS = ["conforms", "deviates", "broken", "not-json", "unreadable", "failures"] as const;

/** Counts results, and adds summaries up. */
export class SummaryBuilder {
  readonly counts = { conforms: 0, deviates: 0, broken: 0, "not-json": 0, unreadable: 0, failures: 0 };
  private readonly reasons = { broken: 0, deviation: 0, "unknown-key": 0, "not-json": 0, unreadable: 0 };
  private readonly others = new TallyBuilder();
  private readonly models = new FirstInOrder<Model>(MOST_MODELS, ({ model, tally }) => {
    this.others.addTally(tally.toTally());
    if (this.ofModels.get(model) === tally) this.ofModels.delete(model);
  });
  /** The tallies of the models that are kept, for quick access. */
  private readonly ofModels = new Map<string | undefined, TallyBuilder>();
  private results = 0;

  /** Counts a result. `reason` is why it fails the run; absent if it does not. */
  add(result: Counted, reason?: FailureReason): void {
    this.counts[result.verdict] += 1;
    if (reason !== undefined) {
      this.counts.failures += 1;
      this.reasons[reason] += 1;
    }
    if (result.kind === "text" || result.kind === "file") return;
    const tally = this.tallyOf(shortened(result.model), serverOf(result));
    tally.addResult(result.kind, result.verdict);
    this.results += 1;
    for (const finding of result.findings) addFinding(tally, finding, this.results);
  }

  /** Adds the counts of a summary. */
  addSummary(summary: Summary): void {
    for (const count of COUNTS) this.counts[count] += summary[count];
    for (const reason of Object.keys(this.reasons) as FailureReason[]) this.reasons[reason] += summary.reasons[reason];
    for (const model of summary.models) {
      const tally = model.isOthers ? this.others : this.tallyOf(model.model, model.server);
      tally.addTally(model);
    }
  }

  toSummary(): Summary {
    const models = this.models.sorted().map(({ tally, ...named }): ModelSummary => ({ ...named, ...tally.toTally() }));
    models.sort((one, other) => other.responses + other.streams - one.responses - one.streams);
    if (this.others.size > 0) models.push({ isOthers: true, ...this.others.toTally() });
    return { kind: "chat-completion-summary", ...this.counts, reasons: { ...this.reasons }, models };
  }

  private tallyOf(model: string | undefined, server: string | undefined): TallyBuilder {
    // Most results name a model that was named before, and no server.
    const known = server === undefined ? this.ofModels.get(model) : undefined;
    if (known !== undefined) return known;
    const tally = this.findTally(model, server);
    if (server === undefined && tally !== this.others) this.ofModels.set(model, tally);
    return tally;
  }

  private findTally(model: string | undefined, server: string | undefined): TallyBuilder {
    const key = JSON.stringify([server, model]);
    const named = { ...(model !== undefined && { model }), ...(server !== undefined && { server }) };
    return this.models.get(key, () => ({ ...named, tally: new TallyBuilder() }))?.tally ?? this.others;
  }
}

function shortened(name: string | undefined): string | undefined {
  return name !== undefined && name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}

/** Patterns of paths that were written before, by their paths as JSON. Most responses have the same few deviations. */
const patterns = new Map<string, string>();
const MOST_PATTERNS = 10_000;

/** Longest path that is kept, in UTF-16 units. A server may send any key. */
const LONGEST_PATH = 300;

function addFinding(tally: TallyBuilder, { code, path, received, isBroken }: Finding, result: number): void {
  const word = code === "unknown-value" && typeof received === "string" ? { received } : {};
  tally.addDeviation({ code, path: patternOf(path), ...word }, result, isBroken);
}

function patternOf(path: Finding["path"]): string {
  const key = path.map((step) => (typeof step === "number" ? "" : `.${step}`)).join("\0");
  const known = patterns.get(key);
  if (known !== undefined) return known;
  const written = formatPattern(path, (step) => typeof step === "number");
  const pattern = written.length > LONGEST_PATH ? `${written.slice(0, LONGEST_PATH)}…` : written;
  if (key.length > LONGEST_PATH) return pattern;
  if (patterns.size === MOST_PATTERNS) patterns.clear();
  patterns.set(key, pattern);
  return pattern;
}
