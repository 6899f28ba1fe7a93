const FORMAT = new Intl.NumberFormat("en");

/** Writes a number as people do: `12,000`. */
export function formatCount(count: number): string {
  // Most are small, and `Intl` takes its time.
  return count < 1000 ? count.toFixed(0) : FORMAT.format(count);
}
