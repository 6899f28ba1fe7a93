const FORMAT = new Intl.NumberFormat("en");

/** Writes a number as people do: `12,000`. */
export function formatCount(count: number): string {
  return FORMAT.format(count);
}
