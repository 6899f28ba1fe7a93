import { formatPath } from "@chat-completion/core";
import { parsePath } from "./locate.js";

/** Limits, so that a line of a log that holds no response costs little. */
const DEEPEST = 8;
const MOST_VALUES = 2000;
const MOST_TEXTS = 20;

/**
 * Where a response is somewhere inside of a value, in the words of `--at`. The one nearest to the root, if there are
 * several. `undefined` if there is none, or if `--at` can't name its place.
 */
export function findResponse(value: unknown): string | undefined {
  let level: [path: (string | number)[], value: unknown][] = [[[], value]];
  let values = 0;
  let texts = 0;
  for (let depth = 0; depth <= DEEPEST && level.length > 0; depth++) {
    const next: typeof level = [];
    for (const [path, one] of level) {
      if (++values > MOST_VALUES) return undefined;
      const mayBeText = typeof one === "string" && one.includes('"choices"') && ++texts <= MOST_TEXTS;
      const found = mayBeText ? parse(one) : one;
      if (typeof found !== "object" || found === null) continue;
      if ("choices" in found && Array.isArray(found.choices)) return nameOf(path);
      if (mayBeText) continue;
      for (const [key, member] of Object.entries(found).slice(0, MOST_VALUES)) {
        next.push([[...path, Array.isArray(found) ? Number(key) : key], member]);
      }
    }
    level = next;
  }
  return undefined;
}

function nameOf(path: (string | number)[]): string | undefined {
  const name = formatPath(path);
  return parsePath(name) === undefined ? undefined : name;
}

/** An object in a text. A text that begins with words is none that `--at` could read. */
function parse(text: string): unknown {
  if (!/^\s*\{/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
