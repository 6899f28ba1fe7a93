import { formatPath } from "../format-path.js";
import type { Issue } from "../result.js";

/** Issues that differ in nothing but the indices in their paths. */
export interface IssueGroup {
  schema: Issue["schema"];
  /** The path in words, with `[*]` for an index in which they differ. */
  path: string;
  message: string;
  count: number;
}

/** So many like issues are still listed one by one. */
const LISTED = 3;

/** Puts like issues together: a list of a thousand broken items need not fill a thousand lines. */
export function groupIssues(issues: readonly Issue[]): IssueGroup[] {
  if (issues.length <= LISTED) return issues.map((issue) => merge([issue]));
  const like = new Map<string, Issue[]>();
  for (const issue of issues) {
    const key = JSON.stringify([
      issue.schema,
      issue.message,
      issue.path.map((step) => (typeof step === "number" ? 0 : step)),
    ]);
    const group = like.get(key);
    if (group === undefined) like.set(key, [issue]);
    else group.push(issue);
  }
  return [...like.values()].flatMap((group) =>
    group.length > LISTED ? [merge(group)] : group.map((issue) => merge([issue])),
  );
}

function merge(issues: Issue[]): IssueGroup {
  const { schema, message, path } = issues[0] as Issue;
  const differs = path.map((step, at) => issues.some((issue) => issue.path[at] !== step));
  return { schema, path: formatPattern(path, differs), message, count: issues.length };
}

function formatPattern(path: Issue["path"], differs: boolean[]): string {
  let written = "";
  let plain: Issue["path"] = [];
  for (const [at, step] of path.entries()) {
    if (!differs[at]) {
      plain.push(step);
      continue;
    }
    written = join(written, formatPath(plain));
    written += "[*]";
    plain = [];
  }
  return join(written, formatPath(plain));
}

function join(before: string, after: string): string {
  return before === "" || after === "" || after.startsWith("[") ? before + after : `${before}.${after}`;
}
