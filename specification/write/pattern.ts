/** A regular expression for any string but these. A dot is the only special character that they may have. */
export function patternExcept(values: readonly string[]): string {
  const words = values.join("|").replaceAll(".", "\\.");
  return `^(?!${values.length === 1 ? words : `(?:${words})`}$)`;
}
