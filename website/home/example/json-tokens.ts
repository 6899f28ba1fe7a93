/** A piece of JSON text, and what it is. */
export interface JsonToken {
  text: string;
  /** `other`: brackets, commas, spaces, and what is no JSON. */
  kind: "key" | "string" | "literal" | "other";
}

const TOKEN = /("(?:[^"\\\n]|\\.)*")(\s*:)?|\b(?:true|false|null)\b|-?\d[\d.eE+-]*/g;

/** The pieces of a text. Together they are the whole text. */
export function toJsonTokens(text: string): JsonToken[] {
  const tokens: JsonToken[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [whole, string, colon] = match;
    const piece = string ?? whole;
    if (match.index > end) tokens.push({ text: text.slice(end, match.index), kind: "other" });
    tokens.push({ text: piece, kind: string === undefined ? "literal" : colon === undefined ? "string" : "key" });
    end = match.index + piece.length;
  }
  if (end < text.length) tokens.push({ text: text.slice(end), kind: "other" });
  return tokens;
}
