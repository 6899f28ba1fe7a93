/** A figure with two significant digits: `0.0041`, `0.031`, `4.2`, `17`. */
export function formatFigure(figure: number): string {
  if (!Number.isFinite(figure)) return "";
  const digits = figure === 0 ? 0 : Math.max(0, 1 - Math.floor(Math.log10(Math.abs(figure))));
  return figure.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** A time, in the unit that gives it the fewest digits: `2.9 µs`, `14 ms`. */
export function formatTime(nanoseconds: number): string {
  if (nanoseconds < 1e3) return `${formatFigure(nanoseconds)} ns`;
  if (nanoseconds < 1e6) return `${formatFigure(nanoseconds / 1e3)} µs`;
  return `${formatFigure(nanoseconds / 1e6)} ms`;
}
