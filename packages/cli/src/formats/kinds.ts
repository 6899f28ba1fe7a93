import { formatPattern, patternKey, printable } from "@chat-completion/checking";
import type { DeviationCode } from "@chat-completion/core";
import type { Checked, Finding, Path, Position } from "../checking/result.js";
import { type Judged, type Level, levelOf, type Mark } from "../policy/judge.js";
import { MOST_PLACES } from "./format.js";

/** Limit on the kinds that are told apart, of each level. */
const MOST_KINDS = 200;

/** A place that is printed. */
export interface Place extends Position {
  file: string;
  path: Path;
  /** Where in its value the response was found. Absent if it is the value itself. */
  at?: string;
  /** The finding's sentence. */
  message: string;
}

/** Findings with one code that differ only in the indices of their paths. */
export interface Kind {
  code: DeviationCode;
  /** The path in words, with `[*]` for every index. `(whole)` for the response as a whole. */
  path: string;
  level: Level;
  mark: Mark;
  /** The servers that are known to send an unknown key. Empty if none is. */
  servers: readonly string[];
  /** How many there are. */
  count: number;
  /** In how many responses and streams they are. */
  results: number;
  /** The first of them. */
  places: Place[];
}

/** Counts findings by kind, and keeps the first places of each. */
export class Kinds {
  private readonly kinds: Record<Level, Map<string, Kind & { last: number }>> = {
    broken: new Map(),
    deviation: new Map(),
    "unknown-key": new Map(),
  };
  private added = 0;
  /** How many findings are of a kind beyond the limit. */
  uncounted = 0;

  add(result: Checked, { marks }: Judged): void {
    this.added += 1;
    for (const [at, finding] of result.findings.entries()) {
      const kind = this.kindOf(finding, marks[at] ?? "passes");
      if (kind === undefined) {
        this.uncounted += 1;
        continue;
      }
      kind.count += 1;
      if (kind.last !== this.added) kind.results += 1;
      kind.last = this.added;
      if (kind.places.length < MOST_PLACES && kind.mark !== "known") kind.places.push(placeOf(finding, result));
    }
  }

  /** The kinds of a level, those that fail first, the most frequent first. */
  of(level: Level): Kind[] {
    return [...this.kinds[level].values()].sort((one, other) => {
      return Number(other.mark === "fails") - Number(one.mark === "fails") || other.results - one.results;
    });
  }

  private kindOf(finding: Finding, mark: Mark) {
    const level = levelOf(finding);
    const kinds = this.kinds[level];
    const key = `${mark} ${keyOf(finding)}`;
    const known = kinds.get(key);
    if (known !== undefined || kinds.size === MOST_KINDS) return known;
    const path = patternOf(finding);
    const { code, servers = [] } = finding;
    const kind = { code, path, level, mark, servers, count: 0, results: 0, places: [], last: 0 };
    kinds.set(key, kind);
    return kind;
  }
}

/** The path of a finding in words, with `[*]` for every index, and safe to print. */
export function patternOf({ path }: Pick<Finding, "path">): string {
  return printable(formatPattern(path, (step) => typeof step === "number")) || "(whole)";
}

/** The same for findings of one kind. Keys of a response may be very long, so it is cut. */
function keyOf({ code, path }: Finding): string {
  return printable(`${code} ${patternKey(path)}`);
}

export function placeOf(finding: Finding, result: Checked): Place {
  const { line, column } = result.positionOf(finding.path);
  const { file, at } = result;
  return { file, line, column, path: finding.path, message: finding.message, ...(at !== undefined && { at }) };
}

/** Counts the places of each kind, where nothing else is kept of them. */
export class PlaceLimit {
  private readonly counts = new Map<string, number>();
  /** How many places were left out. */
  left = 0;

  constructor(private readonly isUnlimited: boolean) {}

  /** Whether a place is within the limit of its kind. */
  admits(finding: Finding): boolean {
    if (this.isUnlimited) return true;
    const key = keyOf(finding);
    const count = this.counts.get(key) ?? 0;
    const isWithin = count < MOST_PLACES && (count > 0 || this.counts.size < MOST_KINDS);
    if (isWithin) this.counts.set(key, count + 1);
    else this.left += 1;
    return isWithin;
  }
}
