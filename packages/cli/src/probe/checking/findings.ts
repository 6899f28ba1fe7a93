import { messageWithoutPlace } from "@chat-completion/checking";
import { type Deviation, formatPath, isAllowed } from "@chat-completion/core";
import type { GenericIssue, GenericSchema } from "valibot";
import * as v from "valibot";
import type { FindingCode, ProbeFinding } from "../answer.js";

/** A finding that is neither a deviation nor an issue of wire. */
export function finding(
  code: FindingCode,
  message: string,
  { path = [], isBroken = false }: { path?: (string | number)[]; isBroken?: boolean } = {},
): ProbeFinding {
  return { code, path, message, isBroken, isAllowed: false };
}

/**
 * The deviations as findings. Those at which wire rejects the value are broken. What wire rejects at a place that has no
 * deviation is a finding of its own. `before` is the path of the value in its deviations.
 */
export function findingsOf(
  deviations: readonly Deviation[],
  issues: readonly GenericIssue[],
  before: (string | number)[] = [],
): ProbeFinding[] {
  const rejected = new Map(issues.map((issue) => [formatPath([...before, ...pathOf(issue)]), issue]));
  const findings = deviations.map((deviation): ProbeFinding => {
    const { code, path, received } = deviation;
    const isBroken = rejected.delete(formatPath(path));
    return { code, path, message: messageWithoutPlace(deviation), received, isBroken, isAllowed: isAllowed(deviation) };
  });
  for (const issue of rejected.values()) {
    findings.push(finding("unexpected-type", issue.message, { path: [...before, ...pathOf(issue)], isBroken: true }));
  }
  return findings;
}

/** For what a schema rejects a value. Empty if it accepts it. */
export function issuesOf(schema: GenericSchema, value: unknown): readonly GenericIssue[] {
  return v.safeParse(schema, value).issues ?? [];
}

function pathOf({ path }: GenericIssue): (string | number)[] {
  return path?.map(({ key }) => (typeof key === "number" ? key : String(key))) ?? [];
}
