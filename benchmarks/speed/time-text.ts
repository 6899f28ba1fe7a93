import { median } from "./median.js";

/** What one text costs, in nanoseconds for each response. */
export interface Cost {
  /** JSON.parse of the text. */
  parse: number;
  /** Checking what it gave. */
  check: number;
  /** The check as a share of the JSON.parse just before it. */
  share: number;
  /** Whether it was accepted. */
  accepted: boolean;
}

/** How long to go on: at least so many milliseconds, and at least so many samples. */
export interface Patience {
  milliseconds: number;
  samples: number;
}

/** How many characters a sample parses at least, so that the clock's own cost (some 50 ns) stays below 1 % of the check. */
const CHARACTERS_OF_A_SAMPLE = 64_000;

/** A sample's values should stay in the processor's second cache, as they do where a response is checked once parsed. */
const MOST_COPIES = 64;

/**
 * Times JSON.parse and a check of what it gave, sample by sample.
 *
 * A sample parses the text several times, and then checks each of the copies once: so no check sees a value that it has
 * seen before, and the parsing is outside of the time of the check. The copies are dropped with the next sample. What
 * comes back are medians of all samples, the share too: other work on the machine slows down both halves of a sample.
 *
 * Garbage is collected where it would be, and counts for whichever of the two it falls into. Only before a sample of a
 * single long text is what the last one left cleared away, so that it counts for neither: this takes `--expose-gc`.
 */
export function timeText(text: string, accepts: (json: unknown) => boolean, patience: Patience): Cost {
  const copies = Math.max(1, Math.min(MOST_COPIES, Math.round(CHARACTERS_OF_A_SAMPLE / text.length)));
  const values: unknown[] = new Array(copies).fill(null);
  const parses: number[] = [];
  const checks: number[] = [];
  const shares: number[] = [];
  let accepted = 0;
  const end = performance.now() + patience.milliseconds;
  while (checks.length < patience.samples || performance.now() < end) {
    if (copies === 1) clearAway(values);
    const begun = performance.now();
    for (let copy = 0; copy < copies; copy++) values[copy] = JSON.parse(text);
    const parsed = performance.now();
    for (let copy = 0; copy < copies; copy++) if (accepts(values[copy])) accepted++;
    const checked = performance.now();
    parses.push(((parsed - begun) * 1e6) / copies);
    checks.push(((checked - parsed) * 1e6) / copies);
    shares.push((checked - parsed) / (parsed - begun));
  }
  if (accepted !== 0 && accepted !== checks.length * copies) throw new Error("One text was both accepted and rejected");
  return { parse: median(parses), check: median(checks), share: median(shares), accepted: accepted > 0 };
}

function clearAway(values: unknown[]): void {
  values.fill(null);
  globalThis.gc?.({ type: "minor", execution: "sync" });
}
