/** Longest part of a string that is shown, in UTF-16 units. */
const LONGEST = 500;

/** A value as a row of a tree shows it. */
export interface WrittenValue {
  type: "string" | "number" | "literal" | "holder";
  text: string;
  /** A remark beside it, such as `3 items`. Mostly empty. */
  rest: string;
}

/** Writes a value on one line. An object or a list is written as brackets and the number of its members. */
export function writeValue(value: unknown, size: number | undefined, isOpen: boolean): WrittenValue {
  if (typeof value === "string") {
    const rest = value.length > LONGEST ? `${value.length.toLocaleString("en")} characters` : "";
    return {
      type: "string",
      text: rest === "" ? JSON.stringify(value) : `${JSON.stringify(value.slice(0, LONGEST))}…`,
      rest,
    };
  }
  if (typeof value === "number") return { type: "number", text: String(value), rest: "" };
  if (typeof value !== "object" || value === null) return { type: "literal", text: String(value), rest: "" };
  const [start, end, one, many] = Array.isArray(value) ? ["[", "]", "item", "items"] : ["{", "}", "key", "keys"];
  if (isOpen) return { type: "holder", text: start, rest: "" };
  const count = Array.isArray(value) ? value.length : Object.keys(value).length;
  if (count === 0 && (size ?? 0) === 0) return { type: "holder", text: `${start}${end}`, rest: "" };
  return { type: "holder", text: `${start}…${end}`, rest: `${count.toLocaleString("en")} ${count === 1 ? one : many}` };
}
