import { CreateChatCompletionResponseSchema as StrictSchema } from "@chat-completion/valibot/strict";
import { CreateChatCompletionResponseSchema as WireSchema } from "@chat-completion/valibot/wire";
import * as v from "valibot";
import { formatPath } from "./format-path.js";
import type { Issue, Verdict } from "./result.js";

/** Says whether strict and wire take a response, and what is wrong with it. */
export function checkResponse(value: unknown): Verdict {
  const wire = v.safeParse(WireSchema, value);
  const strict = v.safeParse(StrictSchema, value);
  if (wire.success) {
    if (strict.success) return { verdict: "strict", response: wire.output, issues: [] };
    return { verdict: "wire", response: wire.output, issues: strict.issues.map((issue) => toIssue("strict", issue)) };
  }
  return { verdict: "refused", issues: mergeIssues(wire.issues, strict.issues ?? []).map(adviseOnArray(value)) };
}

/** Everything that wire names, and then what strict names beside it. */
function mergeIssues(wire: readonly v.BaseIssue<unknown>[], strict: readonly v.BaseIssue<unknown>[]): Issue[] {
  const issues = wire.map((issue) => toIssue("wire", issue));
  const named = new Set(issues.map((issue) => formatPath(issue.path)));
  for (const strictIssue of strict) {
    const issue = toIssue("strict", strictIssue);
    if (!named.has(formatPath(issue.path))) issues.push(issue);
  }
  return issues;
}

function toIssue(schema: Issue["schema"], { path, message }: v.BaseIssue<unknown>): Issue {
  return {
    schema,
    path: path?.map(({ key }) => (typeof key === "number" ? key : String(key))) ?? [],
    message,
  };
}

/** Whoever puts several responses into an array wants to know how they are read. */
function adviseOnArray(value: unknown) {
  return (issue: Issue): Issue => {
    if (!Array.isArray(value) || issue.path.length > 0) return issue;
    return { ...issue, message: `${issue.message}; of several responses, put each on a line of its own` };
  };
}
