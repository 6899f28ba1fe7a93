import { formatPath } from "@chat-completion/core";

/** A response or a chunk, and where in a value it was found. */
export interface Located {
  value: unknown;
  /** Keys and indices from the value. Empty if it is the value itself. */
  path: (string | number)[];
  /** `custom_id` of the request in a Batch API output file. */
  customId?: string;
  /** The text, if it was JSON in a string. */
  text?: string;
}

type Json = Record<string, unknown>;

/** Where logs, gateways and batches keep a response. */
const PLACES: readonly string[][] = [
  ["response", "body"],
  ["body", "response"],
  ["response"],
  ["data"],
  ["result"],
  ["provider"],
  ["body"],
  ["completion"],
  ["output"],
  ["chunk"],
];

/**
 * Finds the response in a value: at a path, or where a batch, a gateway or a log usually keeps it. Where no response is
 * found, it is the value itself.
 */
export function locate(value: unknown, at?: readonly (string | number)[]): Located {
  if (at !== undefined) return locateAt(value, at);
  if (!isObject(value) || "choices" in value) return { value, path: [] };
  if (typeof value.custom_id === "string") return locateInBatch(value, value.custom_id);
  for (const path of PLACES) {
    const found = locateAt(value, path);
    if (isObject(found.value) && Array.isArray(found.value.choices)) return found;
  }
  return { value, path: [] };
}

/** The path of `--at`, such as `response.body` or `calls[0].response`. `undefined` if it is none. */
export function parsePath(text: string): (string | number)[] | undefined {
  const steps = [...text.matchAll(/(?:^|\.)([^.[\]]+)|\[(\d+)\]/gy)];
  if (text === "" || steps.reduce((length, [step]) => length + step.length, 0) !== text.length) return undefined;
  return steps.map(([, key, index]) => key ?? Number(index));
}

/** The place as text, with the item of the list around the value. `undefined` for the value itself, outside of a list. */
export function describePlace({ path }: Located, item: number | undefined): string | undefined {
  const whole = item === undefined ? path : [item, ...path];
  return whole.length === 0 ? undefined : formatPath(whole);
}

function locateAt(value: unknown, path: readonly (string | number)[]): Located {
  let found = value;
  for (const step of path) {
    found = isObject(found) || Array.isArray(found) ? ownMember(found, step) : undefined;
  }
  if (typeof found === "string") {
    const parsed = parse(found);
    if (parsed !== undefined) return { value: parsed, path: [...path], text: found };
  }
  return { value: found, path: [...path] };
}

/** A request that a batch never sent has an `error` and no response. It is the whole line, as an error in its place. */
function locateInBatch(value: Json, customId: string): Located {
  if (!isObject(value.response) || !("body" in value.response)) return { value, path: [], customId };
  return { value: value.response.body, path: ["response", "body"], customId };
}

function ownMember(value: object, key: string | number): unknown {
  return Object.hasOwn(value, key) ? (value as Json)[key] : undefined;
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** JSON in a string, as some logs keep a body. */
function parse(text: string): unknown {
  if (!/^\s*\{/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
