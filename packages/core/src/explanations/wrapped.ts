import { isObject } from "../json.js";
import { TEXTS } from "./error-envelope.js";

type Json = Record<string, unknown>;

/** The keys inside which gateways put a completion. */
const KEYS = ["data", "response", "result", "provider"];

/** Where a completion is inside a value that is none itself: a key, a path, or "a list". `undefined` if there is none. */
export function findWrapped(value: Json | unknown[]): string | undefined {
  if (Array.isArray(value)) return value.slice(0, 10).some(isCompletion) ? "a list" : undefined;
  if (isObject(value.response) && isCompletion(value.response.body)) return "`response.body`";
  const key = KEYS.find((one) => isCompletion(value[one]));
  if (key !== undefined) return `\`${key}\``;
  const text = [...KEYS, ...TEXTS].find((one) => isCompletionText(value[one]));
  return text && `the text of \`${text}\``;
}

/** Whether a value is the JSON text of a completion, as logs have it. */
function isCompletionText(value: unknown): boolean {
  if (typeof value !== "string" || !/^\s*\{/.test(value) || !value.includes('"choices"')) return false;
  try {
    return isCompletion(JSON.parse(value));
  } catch {
    return false;
  }
}

function isCompletion(value: unknown): boolean {
  return isObject(value) && Array.isArray(value.choices);
}
