import { quote } from "./quote.js";
import { describeType } from "./type.js";

/** Longest excerpt of a line of text that is quoted, in UTF-16 code units. */
const QUOTED_LENGTH = 200;

/** Says what a value is that is no JSON object, and what to do with it. */
export function describeNonObject(value: unknown): string {
  return typeof value === "string" ? describeText(value) : describeType(value);
}

/** Says of an object that it is no JSON: a `Response` or a `Promise`. `undefined` for any other object. */
export function describeExotic(value: { json?: unknown; text?: unknown; then?: unknown }): string | undefined {
  if (typeof value.then === "function") return "a Promise; `await` it first";
  if (typeof value.json === "function") return "a Response; call `await response.json()` first";
  return undefined;
}

function describeText(text: string): string {
  const start = text.trimStart();
  if (start === "") return "an empty string";
  if (start.startsWith("<")) return "a string that looks like an HTML page; check the URL of the request";
  if (isStreamText(start)) return "the text of a stream; ask without `stream`, or read its events first";
  if (/^[[{]/.test(start)) return "a string that looks like JSON; call `JSON.parse` first";
  return /[\r\n]/.test(text.trim()) ? "a string" : `a string: ${quote(text.trim(), QUOTED_LENGTH)}`;
}

/** Whether a text begins as an event stream does. */
export function isStreamText(text: string): boolean {
  return /^\s*(?:data|event|id|retry)?:/.test(text);
}
