import type { wire } from "@chat-completion/core";
import type { ProbeFinding } from "../answer.js";
import { isObject } from "../is-object.js";
import { finding } from "./findings.js";

type Path = (string | number)[];

/** Members that differ by their nature, are data, or are made up where a stream does not have them. */
const LEFT_OUT = new Set(["index", "obfuscation", "metadata", "object", "role"]);

/** Lists of which every item is compared, and their number. */
const COMPARED_LISTS = new Set<string | number>(["choices", "tool_calls"]);

interface Options {
  /** Whether an answer that ends in another way is the model's choice. */
  endsAsTheModelLikes: boolean;
}

/**
 * Where the response that a stream makes differs from the unstreamed one: in its keys, in the JSON types of their values,
 * in why a choice ended. What says nothing (absent, `null`, an empty list) is the same. Of a list, the first items are
 * compared; of choices and calls, all.
 */
export function compare(
  unstreamed: wire.CreateChatCompletionResponse,
  streamed: wire.CreateChatCompletionResponse,
  { endsAsTheModelLikes }: Options,
): ProbeFinding[] {
  const findings: ProbeFinding[] = [];
  const differs = (path: Path, message: string) => findings.push(finding("differs", message, { path }));

  const visit = (one: unknown, other: unknown, path: Path): void => {
    if (saysNothing(one) && saysNothing(other)) return;
    const [before, after] = [kindOf(one), kindOf(other)];
    if (path.at(-1) === "finish_reason" && before === "a string" && after === "a string") {
      if (one !== other && !endsAsTheModelLikes)
        differs(path, `is ${quote(one)} unstreamed, ${quote(other)} streamed.`);
    } else if (before !== after) {
      differs(path, describe(before, after));
    } else if (Array.isArray(one) && Array.isArray(other)) {
      visitLists(one, other, path);
    } else if (isObject(one) && isObject(other)) {
      for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
        if (!LEFT_OUT.has(key)) visit(one[key], other[key], [...path, key]);
      }
    }
  };

  const visitLists = (one: unknown[], other: unknown[], path: Path): void => {
    const isCompared = COMPARED_LISTS.has(path.at(-1) ?? "");
    if (isCompared && one.length !== other.length && !endsAsTheModelLikes) {
      differs(path, `has ${one.length} items unstreamed, ${other.length} streamed.`);
    }
    const count = isCompared ? Math.min(one.length, other.length) : Math.min(one.length, other.length, 1);
    for (let place = 0; place < count; place++) visit(one[place], other[place], [...path, place]);
  };

  visit(unstreamed, streamed, []);
  return findings;
}

function saysNothing(value: unknown): boolean {
  return value == null || (Array.isArray(value) && value.length === 0);
}

function describe(before: string, after: string): string {
  if (after === "absent") return "is only in the unstreamed answer.";
  if (before === "absent") return "is only in the streamed answer.";
  return `is ${before} unstreamed, ${after} streamed.`;
}

function kindOf(value: unknown): string {
  if (value === undefined) return "absent";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`.replace("a boolean", "true or false");
}

const quote = (value: unknown) => JSON.stringify(String(value).slice(0, 40));
