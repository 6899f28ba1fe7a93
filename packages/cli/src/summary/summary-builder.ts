import type { Result } from "../checking/result.js";
import type { Judged } from "../policy/judge.js";
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

const COUNTS = ["conforms", "deviates", "broken", "not-json", "unreadable", "failures", "known"] as const;

/** Counts results, and adds summaries up. */
export class SummaryBuilder {
  readonly counts = { conforms: 0, deviates: 0, broken: 0, "not-json": 0, unreadable: 0, failures: 0, known: 0 };
  private readonly reasons = { broken: 0, deviation: 0, "unknown-key": 0, "not-json": 0, unreadable: 0 };
  private readonly others = new TallyBuilder();
  private readonly models = new FirstInOrder<Model>(MOST_MODELS, ({ model, server, tally }) => {
    this.others.addTally(tally.toTally());
    if (this.ofModels.get(server)?.get(model) === tally) this.ofModels.get(server)?.delete(model);
  });
  /** The tallies of the models that are kept, by server and model, for quick access. */
  private readonly ofModels = new Map<string | undefined, Map<string | undefined, TallyBuilder>>();
  private results = 0;

  /** Counts a result, of which a policy says this. */
  add(result: Counted, { reason, marks }: Judged): void {
    this.counts[result.verdict] += 1;
    if (marks.includes("known")) this.counts.known += 1;
    if (reason !== undefined) {
      this.counts.failures += 1;
      this.reasons[reason] += 1;
    }
    if (result.kind === "text" || result.kind === "file") return;
    const tally = this.tallyOf(shortened(result.model), serverOf(result.findings));
    tally.addResult(result.kind, result.verdict);
    this.results += 1;
    for (const finding of result.findings) tally.addFinding(finding, this.results);
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
    // Most results name a model and a server that were named before.
    const known = this.ofModels.get(server)?.get(model);
    if (known !== undefined) return known;
    const tally = this.findTally(model, server);
    if (tally === this.others) return tally;
    const ofServer = this.ofModels.get(server) ?? new Map<string | undefined, TallyBuilder>();
    this.ofModels.set(server, ofServer.set(model, tally));
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
