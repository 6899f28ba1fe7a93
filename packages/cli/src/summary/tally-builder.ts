import { FirstInOrder } from "./first-in-order.js";
import { type CountedDeviation, MOST_DEVIATIONS, type Tally } from "./summary.js";

type Named = Omit<CountedDeviation, "count" | "broken">;

const COUNTS = ["responses", "streams", "conforms", "deviates", "broken"] as const;

/** Counts the results of one model. */
export class TallyBuilder {
  private readonly counts = { responses: 0, streams: 0, conforms: 0, deviates: 0, broken: 0 };
  private isFull = false;
  private readonly deviations = new FirstInOrder<CountedDeviation & { last: number }>(MOST_DEVIATIONS, () => {
    this.isFull = true;
  });

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
    const deviations = this.deviations.sorted().map(({ last, ...deviation }) => deviation);
    deviations.sort((one, other) => isKey(one) - isKey(other) || other.count - one.count);
    return { ...this.counts, deviations, ...(this.isFull && { isFull: true }) };
  }

  /** The counts of a deviation. `undefined` beyond the limit. */
  private find(named: Named): (CountedDeviation & { last: number }) | undefined {
    const { code, path, received = "" } = named;
    const counted = this.deviations.get(`${code}\0${path}\0${received}`, () => ({
      ...named,
      count: 0,
      broken: 0,
      last: 0,
    }));
    if (counted === undefined) this.isFull = true;
    return counted;
  }
}

function isKey({ code }: Named): number {
  return Number(code === "unknown-key");
}
