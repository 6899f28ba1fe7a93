/** Says what was expected, and the type of what came instead, never its content. */
export function explainType(expected: string, value: unknown): string {
  return `Expected ${expected}, received ${describeType(value)}`;
}

/** The type of a value in words: `null`, `nothing`, `an array`, `a string`, `an empty string`, … */
export function describeType(value: unknown): string {
  if (value === null) return "null";
  if (value === undefined) return "nothing";
  if (value === "") return "an empty string";
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
