import { formatPath } from "@chat-completion/core";

/** A key for a path: the same for paths that differ only in indices. Faster to make than {@link formatPattern}. */
export function patternKey(path: readonly (string | number)[]): string {
  let key = `${path.length}`;
  for (const step of path) key += typeof step === "number" ? "[*]" : `.${step}`;
  return key;
}

/** Writes a path as text, with `[*]` for each step for which `isStar` returns `true`. */
export function formatPattern(
  path: readonly (string | number)[],
  isStar: (step: string | number, at: number) => boolean,
): string {
  let written = "";
  let plain: (string | number)[] = [];
  for (const [at, step] of path.entries()) {
    if (!isStar(step, at)) {
      plain.push(step);
      continue;
    }
    written = `${join(written, formatPath(plain))}[*]`;
    plain = [];
  }
  return join(written, formatPath(plain));
}

function join(before: string, after: string): string {
  return before === "" || after === "" || after.startsWith("[") ? before + after : `${before}.${after}`;
}
