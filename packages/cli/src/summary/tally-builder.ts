import type { Finding } from "../checking/result.js";
import { type CountedName, countedNameOf, quickKeyOf } from "./counted-name.js";
import { FirstInOrder } from "./first-in-order.js";
import { type CountedDeviation, MOST_DEVIATIONS, type Tally } from "./summary.js";

/** A deviation, and the number of the last result that it was counted for. */
type LastCounted = CountedDeviation & { last: number };

type Counter = FirstInOrder<LastCounted>;

/** Limits on the keys by which deviations are found quickly, and on their length. A server may send any key. */
const MOST_KEYS = 300;
const LONGEST_KEY = 300;

const COUNTS = ["responses", "streams", "conforms", "deviates", "broken"] as const;

/** Counts the results of one model. */
export class TallyBuilder {
  private readonly counts = { responses: 0, streams: 0, conforms: 0, deviates: 0, broken: 0 };
  private isFull = false;
  private readonly byKey = new Map<string, LastCounted>();
  private readonly deviations = this.makeCounter();
  private readonly unknownKeys = this.makeCounter();

  addResult(kind: "response" | "stream", verdict: "conforms" | "deviates" | "broken"): void {
    this.counts[kind === "stream" ? "streams" : "responses"] += 1;
    this.counts[verdict] += 1;
  }

  /** Counts a finding of a result, once for each result. `result` is its number, from 1. */
  addFinding(finding: Finding, result: number): void {
    const counted = this.findQuickly(finding);
    if (counted === undefined || counted.last === result) return;
    counted.last = result;
    counted.count += 1;
    counted.broken += Number(finding.isBroken);
  }

  addTally(tally: Tally): void {
    for (const count of COUNTS) this.counts[count] += tally[count];
    this.isFull ||= tally.isFull === true;
    for (const { count, broken, ...named } of tally.deviations) {
      const counted = this.find(named);
      if (counted === undefined) continue;
      counted.count += count;
      counted.broken += broken;
    }
  }

  get size(): number {
    return this.counts.responses + this.counts.streams;
  }

  toTally(): Tally {
    const deviations = [...toCounts(this.deviations), ...toCounts(this.unknownKeys)];
    return { ...this.counts, deviations, ...(this.isFull && { isFull: true }) };
  }

  private makeCounter(): Counter {
    return new FirstInOrder<LastCounted>(MOST_DEVIATIONS, () => {
      this.isFull = true;
      this.byKey.clear();
    });
  }

  /** Most responses have the same few deviations. */
  private findQuickly(finding: Finding): LastCounted | undefined {
    const key = quickKeyOf(finding);
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    const counted = this.find(countedNameOf(finding));
    if (counted !== undefined && key.length <= LONGEST_KEY && this.byKey.size < MOST_KEYS) this.byKey.set(key, counted);
    return counted;
  }

  /** The counts of a deviation. `undefined` beyond the limit. */
  private find(named: CountedName): LastCounted | undefined {
    const { code, path, received = "" } = named;
    // So that unknown keys, of which a server may send any number, leave room for the others.
    const counter = code === "unknown-key" ? this.unknownKeys : this.deviations;
    const counted = counter.get(`${code}\0${path}\0${received}`, () => ({ ...named, count: 0, broken: 0, last: 0 }));
    if (counted === undefined) this.isFull = true;
    return counted;
  }
}

/** The most frequent first. */
function toCounts(counter: Counter): CountedDeviation[] {
  const deviations = counter.sorted().map(({ last, ...deviation }) => deviation);
  return deviations.sort((one, other) => other.count - one.count);
}
