const STRING_LENGTH = 40;
const OBJECT_LENGTH = 60;

/** A value as TypeScript, short enough for a cell of a table. `…` replaces what is left out. */
export function abridge(value: unknown): string {
  if (typeof value === "string") {
    return JSON.stringify(value.length > STRING_LENGTH ? `${value.slice(0, STRING_LENGTH)}…` : value);
  }
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value)) {
    const [first, ...rest] = value;
    if (first === undefined) return "[]";
    return typeof first === "object"
      ? `[${abridge(first)}${rest.length > 0 ? ", …" : ""}]`
      : fit(`[${value.map(abridge).join(", ")}]`, "[…]");
  }
  const members = Object.entries(value);
  const isFlat = members.every(([, member]) => typeof member !== "object");
  return isFlat
    ? fit(`{ ${members.map(([key, member]) => `${keyOf(key)}: ${abridge(member)}`).join(", ")} }`, "{ … }")
    : "{ … }";
}

function fit(text: string, otherwise: string): string {
  return text.length > OBJECT_LENGTH ? otherwise : text;
}

function keyOf(key: string): string {
  return /^[a-z]\w*$/i.test(key) ? key : JSON.stringify(key);
}
