import { formatPattern, patternKey, printable } from "@chat-completion/checking";
import type { Checked, Finding, Result } from "../checking/result.js";
import type { CountedDeviation, ModelSummary, Summary } from "./summary.js";

/** Limit on the models that are counted apart: a server may put a date or a number into each name. */
const MOST_MODELS = 100;

/** Limit on the different deviations that are counted for a model, and on its different unknown keys. */
const MOST_COUNTED = 200;

/** Longest name of a model, in UTF-16 units. Longer ones are cut. */
const LONGEST_NAME = 100;

/** Counts results, in total and for each model. */
export class Tally {
  private readonly counts = { conforms: 0, deviates: 0, broken: 0, "not-json": 0, unreadable: 0, failures: 0 };
  private readonly models = new Map<string | undefined, ModelTally>();
  private readonly others = new ModelTally({ isOthers: true });

  add(result: Result, fails: boolean): void {
    this.counts[result.verdict] += 1;
    if (fails) this.counts.failures += 1;
    if ("findings" in result) this.tallyOf(result.model).add(result);
  }

  toSummary(): Summary {
    const models = [...this.models.values()].map((tally) => tally.toSummary()).sort(byFrequency);
    const others = this.others.toSummary();
    return { ...this.counts, models: others.responses + others.streams > 0 ? [...models, others] : models };
  }

  private tallyOf(model: string | undefined): ModelTally {
    const name = model === undefined ? undefined : printable(model, LONGEST_NAME);
    const known = this.models.get(name);
    if (known !== undefined) return known;
    if (this.models.size > MOST_MODELS) return this.others;
    const tally = new ModelTally(name === undefined ? {} : { model: name });
    this.models.set(name, tally);
    return tally;
  }
}

function byFrequency(one: ModelSummary, other: ModelSummary): number {
  return other.responses + other.streams - one.responses - one.streams;
}

/** Counts the responses of one model. */
class ModelTally {
  private readonly counts = { responses: 0, streams: 0, conforms: 0, deviates: 0, broken: 0 };
  private readonly deviations = new Counter();
  private readonly unknownKeys = new Counter();
  private added = 0;

  constructor(private readonly name: Pick<ModelSummary, "model" | "isOthers">) {}

  add({ kind, verdict, findings }: Checked): void {
    this.added += 1;
    this.counts[kind === "stream" ? "streams" : "responses"] += 1;
    this.counts[verdict] += 1;
    for (const finding of findings) {
      const counter = finding.code === "unknown-key" ? this.unknownKeys : this.deviations;
      counter.add(finding, this.added);
    }
  }

  toSummary(): ModelSummary {
    const isFull = this.deviations.isFull || this.unknownKeys.isFull;
    const deviations = [...this.deviations.counted(), ...this.unknownKeys.counted()];
    return { ...this.name, ...this.counts, deviations, ...(isFull && { isFull }) };
  }
}

/** Counts in how many responses each deviation is. */
class Counter {
  private readonly counts = new Map<string, CountedDeviation & { last: number }>();
  isFull = false;

  add({ code, path }: Finding, response: number): void {
    const key = printable(`${code} ${patternKey(path)}`);
    const known = this.counts.get(key);
    if (known === undefined && this.counts.size < MOST_COUNTED) {
      const pattern = printable(formatPattern(path, (step) => typeof step === "number"));
      this.counts.set(key, { code, path: pattern, count: 1, last: response });
    } else if (known === undefined) {
      this.isFull = true;
    } else if (known.last !== response) {
      known.count += 1;
      known.last = response;
    }
  }

  counted(): CountedDeviation[] {
    return [...this.counts.values()]
      .sort((one, other) => other.count - one.count)
      .map(({ code, path, count }) => ({ code, path, count }));
  }
}
