const FORMAT = new Intl.NumberFormat("en");

/** Writes a number with commas: `12,000`. */
export function formatCount(count: number): string {
  // Most numbers are small, and `Intl` is slow.
  return count < 1000 ? count.toFixed(0) : FORMAT.format(count);
}
