import type { CreateChatCompletionResponse } from "@chat-completion/types/wire";

/** Unix time in whole seconds, from a number, from digits or from a date. `null` if there is none. */
export function decodeCreated(created: CreateChatCompletionResponse["created"]): number | null {
  if (typeof created === "string") return secondsOf(created);
  // Adding 0 makes `-0` of a fraction like `-0.5` a `0`, which is what it is as JSON.
  return typeof created === "number" ? Math.trunc(created) + 0 : (created ?? null);
}

const DATE = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:Z|([+-]\d\d):(\d\d))?$/;

/** The seconds in digits or in an ISO 8601 date. A date without an offset is in UTC, wherever this runs. */
function secondsOf(text: string): number {
  const fields = DATE.exec(text);
  if (fields === null) return Number(text);
  const [year, month, day, hour, minute, second] = fields.slice(1).map(Number) as [number, number, number, ...number[]];
  const [, , , , , , , offsetHour = "0", offsetMinute = "0"] = fields;
  const offset = Number(offsetHour) * 60 + (offsetHour.startsWith("-") ? -1 : 1) * Number(offsetMinute);
  // `Date.UTC` moves the years 0 to 99 to the 20th century.
  const days = new Date(0).setUTCFullYear(year, month - 1, day) / 1000;
  return days + (hour as number) * 3600 + ((minute as number) - offset) * 60 + (second as number);
}
