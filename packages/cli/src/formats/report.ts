import { closeSync, writeFileSync, writeSync } from "node:fs";
import { printable } from "@chat-completion/checking";
import type { Result } from "../checking/result.js";
import type { OutputOptions, OutputPlan } from "../commands/output-options.js";
import { Outcome } from "../policy/outcome.js";
import type { Summary } from "../summary/summary.js";
import { SummaryBuilder } from "../summary/summary-builder.js";
import { coloursFor } from "../terminal/colours.js";
import type { Write } from "../terminal/output.js";
import { decoded } from "./decoded.js";
import { type Format, MOST_PLACES } from "./format.js";
import { FORMATS } from "./formats.js";
import { pretty } from "./pretty/pretty.js";

/** Where a format is written. */
interface Target {
  format: Format;
  write: (text: string) => Promise<void> | void;
  close?: () => void;
}

/** Where the process writes. */
export interface Streams {
  write: Write;
  writeError: Write;
}

/** Writes results in all formats that were asked for, and counts them. */
export class Report {
  private readonly outcome: Outcome;
  private readonly summary = new SummaryBuilder();
  private readonly targets: Target[];

  /** `version` is that of the command. */
  constructor(
    private readonly plan: OutputPlan,
    options: OutputOptions,
    streams: Streams,
    version: string,
  ) {
    this.outcome = new Outcome(plan.asked);
    this.targets = targetsOf(plan, options, streams, version);
  }

  async begin(): Promise<void> {
    await this.each((format) => format.begin?.());
  }

  async add(result: Result): Promise<void> {
    try {
      await this.judge(result);
    } catch (error) {
      // A value may be nested too deep for `JSON.stringify`.
      if (!(error instanceof RangeError) || !("findings" in result)) throw error;
      const message = `line ${result.line}: nested too deep to print it decoded`;
      await this.judge({ kind: "file", verdict: "unreadable", file: result.file, message });
    }
  }

  /** Adds what was counted elsewhere. No format has a line for it. */
  addSummary(summary: Summary): void {
    this.outcome.addSummary(summary);
    this.summary.addSummary(summary);
  }

  /** Writes what comes last. Returns the exit code. */
  async end(): Promise<number> {
    const { outcome } = this;
    const remarks = this.remarks();
    const ending = { outcome, summary: this.summary.toSummary(), remarks };
    await this.each((format) => format.end?.(ending));
    for (const { close } of this.targets) close?.();
    return outcome.exitCode;
  }

  get exitCode(): number {
    return this.outcome.exitCode;
  }

  private async judge(result: Result): Promise<void> {
    const judged = this.plan.policy.judge(result);
    const texts = this.targets.map(({ format }) => format.result(result, judged));
    this.outcome.add(result, judged);
    this.summary.add(result, judged);
    for (const [at, { write }] of this.targets.entries()) {
      const text = texts[at];
      if (text) await write(text);
    }
  }

  private async each(say: (format: Format) => string | undefined): Promise<void> {
    for (const { format, write } of this.targets) {
      const text = say(format);
      if (text) await write(text);
    }
  }

  /** What is to be said about the baseline. Writes a new one, if that was asked for. */
  private remarks(): string[] {
    const { readBaseline, writeBaseline } = this.plan;
    if (writeBaseline !== undefined) {
      const { baseline, file } = writeBaseline;
      writeFileSync(file, baseline.toText());
      return [`${baseline.size} known in the baseline ${printable(file)}`];
    }
    const stale = readBaseline?.stale() ?? [];
    const remarks = stale.slice(0, MOST_PLACES).map(({ model, entry }) => {
      const of = model === undefined ? "" : ` of ${model === null ? "no model" : printable(model, 100)}`;
      return `The baseline has ${printable(entry)}${of}, which did not occur. Take it out, or write the baseline again.`;
    });
    const left = stale.length - remarks.length;
    return left === 0 ? remarks : [...remarks, `The baseline has ${left} more that did not occur.`];
  }
}

function targetsOf(plan: OutputPlan, options: OutputOptions, streams: Streams, version: string): Target[] {
  const { all = false, quiet = false, summary = false, decoded: withDecoded = false, color } = options;
  const formatOptions = { all, quiet, summary, decoded: withDecoded };
  const targets = plan.outputs.map(({ name, descriptor }): Target => {
    const colours = coloursFor(process.stdout, color && descriptor === undefined);
    const format = FORMATS[name]({ options: formatOptions, colours, version });
    if (descriptor === undefined) return { format, write: streams.write };
    return { format, write: (text) => void writeSync(descriptor, text), close: () => closeSync(descriptor) };
  });
  if (withDecoded && plan.outputs.every(({ file }) => file !== undefined)) {
    const failures = pretty(coloursFor(process.stderr, color), { ...formatOptions, all: true, quiet: true });
    targets.unshift({ format: failures, write: streams.writeError });
    targets.unshift({ format: decoded({ isIndented: process.stdout.isTTY }), write: streams.write });
  }
  return targets;
}
