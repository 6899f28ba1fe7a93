import type { Path } from "../checking/result.js";

/** A step of a pattern: a key, an index, or any of them. */
type Step = string | number | typeof ANY_INDEX | typeof ANY_KEY;

const ANY_INDEX = Symbol("[*]");
const ANY_KEY = Symbol("*");

/** A pattern for paths, such as `choices[*].logprobs`. */
export interface PathPattern {
  steps: readonly Step[];
  /** Whether it matches everything below as well: `x_groq.**`. */
  isOpen: boolean;
}

/** How the response as a whole is written. */
const WHOLE = "(whole)";

/** A key, a key in quotes, an index, any index, any key. */
const STEP =
  /(?:^|(?!^)\.)(?<key>[^.[\]"*]+)|\[(?<quoted>"(?:[^"\\]|\\.)*")\]|\[(?<index>\d+|\*)\]|(?:^|(?!^)\.)(?<star>\*)(?!\*)/y;

/**
 * Reads a pattern: a path as reports write it, with `[*]` for any index, `*` for any key, and `.**` at its end for
 * everything below. `undefined` if it is none.
 */
export function parsePattern(text: string): PathPattern | undefined {
  if (text === "**") return { steps: [], isOpen: true };
  const isOpen = text.endsWith(".**");
  const end = isOpen ? text.length - ".**".length : text.length;
  const steps: Step[] = [];
  if (text === WHOLE) return { steps, isOpen: false };
  STEP.lastIndex = 0;
  while (STEP.lastIndex < end) {
    const groups = STEP.exec(text)?.groups;
    const step = groups && toStep(groups);
    if (step === undefined) return undefined;
    steps.push(step);
  }
  return steps.length > 0 ? { steps, isOpen } : undefined;
}

function toStep({ key, quoted, index, star }: Record<string, string | undefined>): Step | undefined {
  if (key !== undefined) return key;
  if (star !== undefined) return ANY_KEY;
  if (index !== undefined) return index === "*" ? ANY_INDEX : Number(index);
  try {
    return quoted === undefined ? undefined : String(JSON.parse(quoted));
  } catch {
    return undefined;
  }
}

/** Whether a path is one of those that a pattern stands for. */
export function matchesPattern(path: Path, { steps, isOpen }: PathPattern): boolean {
  if (isOpen ? path.length < steps.length : path.length !== steps.length) return false;
  return steps.every((step, at) => {
    if (step === ANY_INDEX) return typeof path[at] === "number";
    return step === ANY_KEY ? typeof path[at] === "string" : path[at] === step;
  });
}
