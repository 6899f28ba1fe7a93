import { Bench, type FnReturnedObject } from "tinybench";

/** What one text costs: the medians of all samples. */
export interface Cost {
  /** `JSON.parse` of the text, in nanoseconds for each response. */
  parse: number;
  /** The check of what `JSON.parse` gave, as a share of the `JSON.parse` right before it. */
  share: number;
  /** Whether the response was accepted. */
  accepted: boolean;
}

/** A sample parses at least this many characters, so that reading the clock (some 50 ns) is below 1 % of the check. */
const CHARACTERS_OF_A_SAMPLE = 64_000;

/** More copies would not stay in the processor's second cache, as a response does that is checked once it is parsed. */
const MOST_COPIES = 64;

/** Milliseconds, and the least number of samples. */
const patience = { time: 50, iterations: 7, warmupTime: 30, warmupIterations: 2 };
const quickly = { time: 10, iterations: 3, warmupTime: 10, warmupIterations: 1 };

/**
 * Prepares the timing of a text. A sample parses several copies of it, then checks each once: no check sees a value twice.
 * Other work on the machine slows down both halves of a sample, and hardly changes the share.
 *
 * Garbage is collected when V8 decides to, and counts for the half that it interrupts. A sample of a long text has one
 * copy, which is collected before the next sample and counts for neither. That needs `--expose-gc`.
 */
export function prepareTiming(text: string, accepts: (json: unknown) => boolean, quick: boolean) {
  const copies = Math.max(1, Math.min(MOST_COPIES, Math.round(CHARACTERS_OF_A_SAMPLE / text.length)));
  const values = new Array<unknown>(copies).fill(null);
  let accepted = false;

  const bench = new Bench({ ...(quick ? quickly : patience), warmup: false, throws: true });
  const parse = () => {
    for (let copy = 0; copy < copies; copy++) values[copy] = JSON.parse(text);
  };
  /** tinybench gives the median of whatever is named a duration: here of a share. */
  const share = (): FnReturnedObject => {
    const begun = bench.now();
    parse();
    const parsed = bench.now();
    for (let copy = 0; copy < copies; copy++) accepted = accepts(values[copy]);
    const checked = bench.now();
    return { overriddenDuration: (checked - parsed) / (parsed - begun), overriddenIterationCost: checked - begun };
  };
  const beforeEach = () => {
    if (copies > 1) return;
    values.fill(null);
    globalThis.gc?.({ type: "minor", execution: "sync" });
  };
  bench.add("share", share, { beforeEach }).add("parse", parse, { beforeEach });
  return {
    warmUp(): void {
      bench.getTask("share")?.warmupSync();
    },
    measure(): Cost {
      const [share = Number.NaN, parse = Number.NaN] = bench
        .runSync()
        .map(({ result }) => ("latency" in result ? result.latency.p50 : Number.NaN));
      return { share, parse: (parse * 1e6) / copies, accepted };
    },
  };
}
