const HIDDEN = "[key]";

/** Replaces secrets in a text, and in all texts and keys of a value. */
export interface Redact {
  text(text: string): string;
  value<Value>(value: Value): Value;
}

/** Makes a function that hides secrets. What a server sends back is read before, and hidden as it is written. */
export function redactor(secrets: readonly string[]): Redact {
  // The longest first, since one may be in another.
  const hidden = secrets.filter((secret) => secret !== "").sort((a, b) => b.length - a.length);
  const text = (given: string) => hidden.reduce((written, secret) => written.replaceAll(secret, HIDDEN), given);
  const deep = (value: unknown): unknown => {
    if (typeof value === "string") return text(value);
    if (Array.isArray(value)) return value.map(deep);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [text(key), deep(member)]));
  };
  return { text, value: <Value>(value: Value) => (hidden.length === 0 ? value : (deep(value) as Value)) };
}
