import type { Finding } from "./finding.js";
import { formatPattern, patternKey } from "./path-pattern.js";

/** Findings that differ in nothing but the indices in their paths. */
export interface FindingGroup {
  code: Finding["code"];
  /** The path in words, with `[*]` for an index in which they differ. */
  path: string;
  detail: string;
  count: number;
}

/** So many like findings are still listed one by one. */
const LISTED = 3;

/** Puts like findings together: a list of a thousand broken items need not fill a thousand lines. */
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
