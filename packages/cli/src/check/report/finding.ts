import { type Finding, messageWithoutPlace } from "@chat-completion/checking";
import { type Deviation, formatPath } from "@chat-completion/core";
import type { Findings } from "../result.js";

/** What wire rejects, and after it the deviations in other places. */
export function findingsOf({ issues, deviations }: Findings): Finding[] {
  if (issues.length === 0) return deviations.map(toFinding);
  const named = new Set(issues.map(({ path }) => formatPath(path)));
  return [
    ...issues.map((issue): Finding => ({ code: "wire", path: issue.path, detail: messageWithoutPlace(issue) })),
    ...deviations.filter(({ path }) => !named.has(formatPath(path))).map(toFinding),
  ];
}

/** Describes a deviation without its place, so that several can share a line. */
export function toFinding(deviation: Deviation): Finding {
  return { code: deviation.code, path: deviation.path, detail: detailOf(deviation) };
}

function detailOf(deviation: Deviation): string {
  if (deviation.code === "unknown-value") return deviation.received;
  return deviation.code === "unexpected-type" ? messageWithoutPlace(deviation) : "";
}
