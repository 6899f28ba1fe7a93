/** A regular expression for any text but these words, of which only a dot means something in it. */
export function patternExcept(values: readonly string[]): string {
  const words = values.join("|").replaceAll(".", "\\.");
  return `^(?!${values.length === 1 ? words : `(?:${words})`}$)`;
}
