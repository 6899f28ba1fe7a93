import { absent } from "./every-member.js";
import { members } from "./members.js";

/** The kinds of values, by name. Any other name stands for that string: a word of the protocol. */
const KINDS: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === "string",
  integer: Number.isInteger,
  number: Number.isFinite,
  boolean: (value) => typeof value === "boolean",
  list: (value) => Array.isArray(value) && value.length === 0,
  integers: (value) => Array.isArray(value) && value.every(Number.isInteger),
  map: (value) => typeof value === "object" && JSON.stringify(value) === "{}",
  digits: (value) => typeof value === "string" && /^[0-9]{1,15}$(?!\n)/.test(value),
  notChunk: (value) => typeof value === "string" && value !== "chat.completion.chunk",
  unknownCall: (value) => typeof value === "string" && !["", "function", "custom"].includes(value),
  unknownAnnotation: (value) => typeof value === "string" && !["", "url_citation"].includes(value),
  empty: (value) => value === "",
  absent: (value) => value === absent,
  undefined: (value) => value === undefined,
  null: (value) => value === null,
};

const NUMBERS = [0, -1, 1e20, 1.5, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
const TEXTS = [
  "",
  "text",
  "5",
  "123456789012345",
  "1234567890123456",
  "5\n",
  "1e5",
  "-5",
  "chat.completion.chunk",
  "chat_completion_chunk",
  "Stop",
];
const OTHERS = [
  absent,
  undefined,
  null,
  true,
  false,
  [],
  {},
  [null],
  [5],
  [1.5],
  [Number.POSITIVE_INFINITY],
  [5, 6, "7"],
  [[]],
  5n,
  Symbol("s"),
];

/** The words of the protocol, from all members. */
const words = members.flatMap(([, strict]) => strict.split(" ")).filter((name) => name !== "" && !(name in KINDS));
/** A value of every kind, and near misses. */
export const values = new Set<unknown>([...NUMBERS, ...TEXTS, ...OTHERS, ...words]);

/** Whether a value is of one of these kinds. */
export function mayBe(kinds: string, value: unknown): boolean {
  return kinds.split(" ").some((name) => (KINDS[name] ? KINDS[name](value) : value === name && name !== ""));
}
