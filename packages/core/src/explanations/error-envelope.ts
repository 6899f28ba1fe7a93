import { isObject } from "../json.js";
import { quote } from "./quote.js";

type Json = Record<string, unknown>;

/** The keys under which servers write what went wrong, the usual one first. */
const TEXTS = ["message", "msg", "error_msg", "detail", "description", "reason", "fault", "faultstring", "status_msg"];

/** Deepest error inside errors that is read. */
const MAX_DEPTH = 5;

/** How many items of a list are looked at. */
const MAX_ITEMS = 10;

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
  return Object.values(value).some((item) => isObject(item) && textIn(item) !== undefined);
}

/** Says what a server wrote in an error: its words, its code, and what is behind it. */
export function describeError(value: Json): string {
  const error = isObject(value.error) ? value.error : {};
  const words = wordsOf(value);
  const code = [error.code, value.code, error.status, value.status, error.type].find(isCode);
  const behind = wordsOf(isObject(error.metadata) ? error.metadata.raw : undefined);
  const parts = [words === undefined ? "it has no message" : quote(words)];
  if (code !== undefined) parts.push(`code ${typeof code === "string" ? quote(code) : code}`);
  if (behind !== undefined && behind !== words) parts.push(`behind it ${quote(behind)}`);
  return parts.join(", ");
}

/** The words of an error, wherever it has them. */
function wordsOf(value: unknown, depth = 0): string | undefined {
  if (isText(value)) return value;
  if (depth === MAX_DEPTH) return undefined;
  if (Array.isArray(value)) return firstOf(itemsOf(value), (item) => wordsOf(item, depth + 1));
  if (!isObject(value)) return undefined;
  const inner = value.error === true ? undefined : wordsOf(value.error, depth + 1);
  const other = [...TEXTS, "errors", "title"].map((key) => value[key]);
  return inner ?? firstOf([...other, ...Object.values(value).filter(isObject)], (item) => wordsOf(item, depth + 1));
}

/** A text under one of the usual keys: a string, or the text of an item of a list. */
function textIn(value: Json): string | undefined {
  return firstOf(texts(value), (item) => (isText(item) ? item : firstOf(itemsOf(item), textOfItem)));
}

function textOfItem(item: unknown): string | undefined {
  return isObject(item) ? texts(item).find(isText) : isText(item) ? item : undefined;
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
