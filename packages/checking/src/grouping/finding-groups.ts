import type { Finding } from "./finding.js";
import { formatPattern, patternKey } from "./path-pattern.js";

/** Findings that differ only in the indices of their paths. */
export interface FindingGroup {
  code: Finding["code"];
  /** The path as text, with `[*]` for an index in which they differ. */
  path: string;
  detail: string;
  count: number;
}

/** Groups of at most this many findings are listed one by one. */
const LISTED = 3;

/** Groups like findings, so that a list of a thousand broken items doesn't fill a thousand lines. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  if (findings.length <= LISTED) return findings.map((finding) => merge([finding]));
  const like = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.code} ${patternKey(finding.path)} ${finding.detail}`;
    const group = like.get(key);
    if (group === undefined) like.set(key, [finding]);
    else group.push(finding);
  }
  return [...like.values()].flatMap((group) =>
    group.length > LISTED ? [merge(group)] : group.map((finding) => merge([finding])),
  );
}

function merge(findings: Finding[]): FindingGroup {
  const { code, detail, path } = findings[0] as Finding;
  const written = formatPattern(path, (step, at) => findings.some((finding) => finding.path[at] !== step));
  return { code, path: written, detail, count: findings.length };
}
