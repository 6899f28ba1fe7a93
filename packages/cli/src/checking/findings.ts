import { type Deviation, formatPath, isAllowed } from "@chat-completion/core";
import type { BaseIssue } from "valibot";
import type { Finding } from "./result.js";

/** The issues of wire and the deviations of a value, as one list. What wire rejects comes first. */
export function findingsOf(deviations: readonly Deviation[], issues: readonly BaseIssue<unknown>[]): Finding[] {
  if (issues.length === 0) return deviations.map((deviation) => toFinding(deviation, false));
  const atPath = new Map<string, Deviation>();
  for (const deviation of [...deviations].reverse()) atPath.set(formatPath(deviation.path), deviation);
  const broken = issues.map((issue) => fromIssue(issue, atPath));
  const named = new Set(broken.map(({ path }) => formatPath(path)));
  const others = deviations.filter(({ path }) => !named.has(formatPath(path)));
  return [...broken, ...others.map((deviation) => toFinding(deviation, false))];
}

export function toFinding(deviation: Deviation, isBroken: boolean): Finding {
  const { code, path, message, received, servers } = deviation;
  const finding: Finding = { code, path, message, received, isBroken, isAllowedByStrict: isAllowed(deviation) };
  if (servers !== undefined) finding.servers = servers;
  return finding;
}

/**
 * An issue of wire in the words of the deviation at its path, which name the specification and quote no content. Only
 * what core explains says more than a deviation: an error that a server sent in a message's place.
 */
function fromIssue(issue: BaseIssue<unknown>, atPath: ReadonlyMap<string, Deviation>): Finding {
  const path = issue.path?.map(({ key }) => (typeof key === "number" ? key : String(key))) ?? [];
  const deviation = atPath.get(formatPath(path));
  const explained = issue.type === "check" ? issue.message : undefined;
  return {
    code: deviation?.code ?? "unexpected-type",
    path,
    message: explained ?? deviation?.message ?? `\`${formatPath(path)}\` is of a type that wire does not accept.`,
    received: deviation?.received,
    isBroken: true,
    isAllowedByStrict: false,
  };
}
