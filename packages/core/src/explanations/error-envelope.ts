import { isObject } from "../json.js";
import { quote } from "./quote.js";

type Json = Record<string, unknown>;

/** The keys under which servers write what went wrong, the usual one first. Logs have a response under some of them. */
export const TEXTS = [
  "message",
  "msg",
  "error_msg",
  "detail",
  "description",
  "reason",
  "fault",
  "faultstring",
  "status_msg",
];

/** Deepest error inside errors that is read. */
const MAX_DEPTH = 5;

/** How many items of a list are read, and how many members of an object beside those with the usual keys. */
const MAX_ITEMS = 10;
const MAX_MEMBERS = 100;

/** Longest quotations of what is behind an error, and of its code, in UTF-16 code units. */
const BEHIND_LENGTH = 100;
const CODE_LENGTH = 30;

/** Whether a value is an error by its form: it has an `error`, a list of `errors`, or says that it is one. */
export function isError(value: Json): boolean {
  return hasError(value) || (Array.isArray(value.errors) && value.errors.length > 0) || value.object === "error";
}

/** Whether a value has an `error` that is more than a flag that is off. */
export function hasError(value: Json): boolean {
  return value.error != null && value.error !== false;
}

/** Whether a value has words of an error: at the root, as a problem of RFC 9457, or one level down. */
export function hasErrorWords(value: Json): boolean {
  if (textIn(value) !== undefined) return true;
  if (isText(value.title) && typeof value.status === "number") return true;
  return objectsIn(value).some((item) => textIn(item) !== undefined);
}

/** Says what a server wrote in an error: its words, its code or else its type, and what is behind it. */
export function describeError(value: Json): string {
  const error = isObject(value.error) ? value.error : {};
  const words = wordsOf(value);
  const code = [error.code, value.code, error.status, value.status].find(isCode);
  const behind = wordsOf(isObject(error.metadata) ? error.metadata.raw : undefined);
  const parts = [words === undefined ? "it has no message" : quote(words)];
  if (code !== undefined) parts.push(`code ${typeof code === "string" ? quote(code, CODE_LENGTH) : code}`);
  else if (isText(error.type)) parts.push(`type ${quote(error.type, CODE_LENGTH)}`);
  if (behind !== undefined && behind !== words) parts.push(`behind it ${quote(behind, BEHIND_LENGTH)}`);
  return parts.join(", ");
}

/** The words of an error, wherever it has them. `seen` are the objects and lists that were read. */
function wordsOf(value: unknown, depth = 0, seen = new Set<unknown>()): string | undefined {
  if (isText(value)) return value;
  if (depth === MAX_DEPTH || typeof value !== "object" || value === null || seen.has(value)) return undefined;
  seen.add(value);
  const inner = isObject(value)
    ? [value.error, ...texts(value), value.errors, value.title, ...objectsIn(value)]
    : itemsOf(value);
  return firstOf(inner, (item) => wordsOf(item, depth + 1, seen));
}

/** A text under one of the usual keys: a string, or the text of an item of a list. */
function textIn(value: Json): string | undefined {
  return firstOf(texts(value), (item) => (isText(item) ? item : firstOf(itemsOf(item), textOfItem)));
}

function textOfItem(item: unknown): string | undefined {
  return isObject(item) ? texts(item).find(isText) : isText(item) ? item : undefined;
}

function objectsIn(value: Json): Json[] {
  const keys = Object.keys(value).slice(0, MAX_MEMBERS);
  return keys.map((key) => value[key]).filter(isObject);
}

const texts = (value: Json) => TEXTS.map((key) => value[key]);
const itemsOf = (value: unknown) => (Array.isArray(value) ? value.slice(0, MAX_ITEMS) : []);

/** The first result for an item of a list. */
function firstOf<Result>(list: readonly unknown[], read: (item: unknown) => Result | undefined): Result | undefined {
  for (const item of list) {
    const result = read(item);
    if (result !== undefined) return result;
  }
  return undefined;
}

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
const isCode = (value: unknown): value is string | number => Number.isFinite(value) || isText(value);
