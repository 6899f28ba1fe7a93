import { FirstInOrder } from "./first-in-order.js";
import { type CountedDeviation, MOST_DEVIATIONS, type Tally } from "./summary.js";

/** A deviation, and the number of the last result that it was counted for. */
type LastCounted = CountedDeviation & { last: number };

type Counter = FirstInOrder<LastCounted>;

type Named = Omit<CountedDeviation, "count" | "broken">;

const COUNTS = ["responses", "streams", "conforms", "deviates", "broken"] as const;

/** Counts the results of one model. */
export class TallyBuilder {
  private readonly counts = { responses: 0, streams: 0, conforms: 0, deviates: 0, broken: 0 };
  private isFull = false;
  private readonly deviations = this.makeCounter();
  private readonly unknownKeys = this.makeCounter();

  addResult(kind: "response" | "stream", verdict: "conforms" | "deviates" | "broken"): void {
    this.counts[kind === "stream" ? "streams" : "responses"] += 1;
    this.counts[verdict] += 1;
  }

  /** Counts a deviation of a result, once for each. `result` is the number of the result, from 1. */
  addDeviation(named: Named, result: number, isBroken: boolean): void {
    const counted = this.find(named);
    if (counted === undefined || counted.last === result) return;
    counted.last = result;
    counted.count += 1;
    counted.broken += Number(isBroken);
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
    });
  }

  /** The counts of a deviation. `undefined` beyond the limit. */
  private find(named: Named): LastCounted | undefined {
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
