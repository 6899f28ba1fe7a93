import { Bench } from "tinybench";

/** What one text costs, in nanoseconds for each response: the medians of all samples. */
export interface Cost {
  /** `JSON.parse` of the text. */
  parse: number;
  /** The check of what `JSON.parse` gave. */
  check: number;
  /** Whether the response was accepted. */
  accepted: boolean;
}

/** A sample parses at least this many characters, so that reading the clock (some 50 ns) is below 1 % of the check. */
const CHARACTERS_OF_A_SAMPLE = 64_000;

/** More copies would not stay in the processor's second cache, as a response does that is checked once it is parsed. */
const MOST_COPIES = 64;

/**
 * Prepares two tasks: `JSON.parse` of a text, and the check of what it gave. A sample of a short text is of several
 * copies. Those of a check are parsed right before it and outside of its time, so that no check sees a value twice.
 *
 * Garbage is collected when V8 decides to, and counts for the task that it interrupts. A sample of a long text has one
 * copy, which is collected before the next sample and counts for neither. That needs `--expose-gc`.
 */
export function prepareTiming(text: string, accepts: (json: unknown) => boolean, quick: boolean) {
  const copies = Math.max(1, Math.min(MOST_COPIES, Math.round(CHARACTERS_OF_A_SAMPLE / text.length)));
  const values = new Array<unknown>(copies).fill(null);
  let accepted = false;

  const samples = (least: number, characters: number) =>
    Math.max(least, Math.round(characters / (copies * text.length)));
  function collect(): void {
    if (copies > 1) return;
    values.fill(null);
    globalThis.gc?.({ type: "minor", execution: "sync" });
  }
  function parse(): void {
    for (let copy = 0; copy < copies; copy++) values[copy] = JSON.parse(text);
  }
  function check(): void {
    for (let copy = 0; copy < copies; copy++) accepted = accepts(values[copy]);
  }

  const bench = new Bench({
    iterations: quick ? samples(3, 1e6) : samples(7, 6e6),
    time: 0,
    warmup: false,
    warmupIterations: quick ? samples(1, 1e6) : samples(2, 2e6),
    warmupTime: 0,
    throws: true,
  });
  bench.add("parse", parse, { beforeEach: collect });
  bench.add("check", check, {
    beforeEach() {
      collect();
      parse();
    },
  });
  return {
    warmUp(): void {
      for (const task of bench.tasks) task.warmupSync();
    },
    measure(): Cost {
      const [parse = Number.NaN, check = Number.NaN] = bench
        .runSync()
        .map(({ result }) => ("latency" in result ? (result.latency.p50 * 1e6) / copies : Number.NaN));
      return { parse, check, accepted };
    },
  };
}
