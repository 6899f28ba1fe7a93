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
  date: isDate,
  notChunk: (value) => typeof value === "string" && value !== "chat.completion.chunk",
  unknownCall: (value) => typeof value === "string" && !["", "function", "custom"].includes(value),
  unknownAnnotation: (value) => typeof value === "string" && !["", "url_citation"].includes(value),
  empty: (value) => value === "",
  anything: () => true,
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
  "2025-03-10T01:04:43Z",
  "2025-03-10 01:04:43",
  "2025-03-10T01:04:43.123456789+05:30",
  "0000-02-29T23:59:59-23:59",
  "2025-02-30T00:00:00Z",
  "2025-04-31T00:00:00Z",
  "2025-00-10T00:00:00Z",
  "2025-13-10T00:00:00Z",
  "2025-03-00T00:00:00Z",
  "2025-03-32T00:00:00Z",
  "2025-03-10T24:00:00Z",
  "2025-03-10T00:60:00Z",
  "2025-03-10T00:00:60Z",
  "2025-03-10T00:00:00+24:00",
  "2025-03-10T00:00:00+00:60",
  "2025-03-10T00:00:00+0530",
  "2025-03-10T00:00:00.Z",
  "2025-03-10T00:00:00z",
  "2025-03-10t00:00:00Z",
  "2025-03-10T00:00Z",
  "2025-03-10",
  "25-03-10T00:00:00Z",
  "+002025-03-10T00:00:00Z",
  "2025-03-10T00:00:00Z\n",
  " 2025-03-10T00:00:00Z",
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
const words = members
  .flatMap(([, strict, wire = ""]) => `${strict} ${wire}`.split(" "))
  .filter((name) => name !== "" && !(name in KINDS));
/** A value of every kind, and near misses. */
export const values = new Set<unknown>([...NUMBERS, ...TEXTS, ...OTHERS, ...words]);

/** Whether a value is a date and time whose fields are in range. The 29th of February is, in any year. */
function isDate(value: unknown): boolean {
  if (typeof value !== "string" || value.endsWith("\n")) return false;
  const fields = /^\d{4}-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:Z|[+-](\d\d):(\d\d))?$/.exec(value);
  if (fields === null) return false;
  const [month = 0, day = 0, hour, minute, second, offsetHour, offsetMinute] = fields
    .slice(1)
    .map((text) => Number(text ?? 0));
  const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  const isWithin = (field = 0, end: number) => field < end;
  return (
    day > 0 &&
    day <= days &&
    [hour, offsetHour].every((field) => isWithin(field, 24)) &&
    [minute, second, offsetMinute].every((field) => isWithin(field, 60))
  );
}

/** Whether a value is of one of these kinds. */
export function mayBe(kinds: string, value: unknown): boolean {
  return kinds.split(" ").some((name) => (KINDS[name] ? KINDS[name](value) : value === name && name !== ""));
}
