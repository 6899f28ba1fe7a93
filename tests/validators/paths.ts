import type { Verdict } from "./validator.js";

/** The paths that a verdict names as text: each once, and sorted. */
export function pathsOf(verdict: Verdict): string[] {
  return verdict.success ? [] : sorted(verdict.issues.map(({ path }) => path));
}

/** Paths as text, each once and sorted, so that two lists can be compared. */
export function sorted(paths: readonly (readonly (string | number)[])[]): string[] {
  return [...new Set(paths.map((path) => JSON.stringify(path)))].sort();
}
