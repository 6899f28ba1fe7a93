import { type Finding, formatPattern, patternKey, printable } from "@chat-completion/checking";
import type { Deviation } from "@chat-completion/core";
import type { Verdict } from "../result.js";
import { toFinding } from "./finding.js";

/** Limit on the different deviations that are counted for a model, and on its different unknown keys. */
const MOST_COUNTED = 200;

/** Deviations that differ only in the indices of their paths. */
export interface CountedDeviation {
  code: Finding["code"];
  /** The path in words, with `[*]` for every index. Empty for the response as a whole. */
  path: string;
  detail: string;
  /** The number of responses that have it. */
  responses: number;
}

/** Counts the responses of one model: their verdicts, and their deviations. */
export class Tally {
  readonly verdicts = { conforms: 0, deviates: 0, broken: 0 };
  private readonly deviations = new Counter();
  private readonly unknownKeys = new Counter();

  add({ verdict, deviations }: Pick<Verdict, "verdict" | "deviations">): void {
    this.verdicts[verdict] += 1;
    const response = this.responses;
    for (const deviation of deviations) {
      const counter = deviation.code === "unknown-key" ? this.unknownKeys : this.deviations;
      counter.add(deviation, response);
    }
  }

  get responses(): number {
    const { conforms, deviates, broken } = this.verdicts;
    return conforms + deviates + broken;
  }

  /** Whether there were more deviations than the limit. */
  get isFull(): boolean {
    return this.deviations.isFull || this.unknownKeys.isFull;
  }

  /** The most frequent first. Unknown keys come after all others. */
  counted(): CountedDeviation[] {
    return [...this.deviations.counted(), ...this.unknownKeys.counted()];
  }
}

/** Counts in how many responses each deviation is. */
class Counter {
  private readonly counts = new Map<string, CountedDeviation & { last: number }>();
  isFull = false;

  /** Counts a deviation, at most once for each response. `response` is the number of the response. */
  add(deviation: Deviation, response: number): void {
    const { code, detail } = toFinding(deviation);
    const key = printable(`${code} ${patternKey(deviation.path)} ${detail}`);
    const known = this.counts.get(key);
    if (known === undefined && this.counts.size < MOST_COUNTED) {
      const path = printable(formatPattern(deviation.path, isIndex));
      this.counts.set(key, { code, path, detail, responses: 1, last: response });
    } else if (known === undefined) {
      this.isFull = true;
    } else if (known.last !== response) {
      known.responses += 1;
      known.last = response;
    }
  }

  counted(): CountedDeviation[] {
    return [...this.counts.values()].sort((one, other) => other.responses - one.responses);
  }
}

function isIndex(step: string | number): boolean {
  return typeof step === "number";
}
