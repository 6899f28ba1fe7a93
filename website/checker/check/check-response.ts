import { decodeCreateChatCompletionResponse, findDeviations } from "@chat-completion/core";
import { CreateChatCompletionResponseSchema as StrictSchema } from "@chat-completion/valibot/strict";
import { CreateChatCompletionResponseSchema as WireSchema } from "@chat-completion/valibot/wire";
import * as v from "valibot";
import type { ValueBudget } from "./abridge.js";
import type { CheckedResponse, Problem, Verdict } from "./checked.js";
import { writeReport } from "./write-report.js";

/** A deviation or an issue counts as this many values: the object, its members, and the keys of its path. */
const VALUES_OF_A_DEVIATION = 10;

/** Checks a response. */
export function checkResponse(
  { json, line, customId }: { json: unknown; line: number; customId?: string },
  budget: ValueBudget,
): CheckedResponse {
  const strict = v.safeParse(StrictSchema, json);
  const wire = v.safeParse(WireSchema, json);
  const deviations = findDeviations(json);
  const found = deviations.length + (strict.issues?.length ?? 0) + (wire.issues?.length ?? 0);
  budget.spend(found * VALUES_OF_A_DEVIATION);
  const { values, abridged } = budget.fit(
    wire.success ? [json, decodeCreateChatCompletionResponse(wire.output)] : [json],
  );
  return {
    line,
    ...(customId !== undefined && { customId }),
    json: values[0],
    abridged,
    strict: toVerdict(strict.issues),
    wire: toVerdict(wire.issues),
    deviations,
    report: writeReport(json, deviations),
    ...(wire.success && { decoded: values[1] }),
  };
}

/** The result for a line that is no JSON, among other lines. */
export function rejectLine(
  { text, line, problem }: { text: string; line: number; problem: Problem },
  budget: ValueBudget,
): CheckedResponse {
  const message = `Not JSON: ${problem.message}, on line ${problem.line}, column ${problem.column}`;
  const verdict: Verdict = { accepted: false, issues: [{ path: [], message }] };
  const { values, abridged } = budget.fit([text]);
  return {
    line,
    json: values[0],
    abridged,
    strict: verdict,
    wire: verdict,
    deviations: [{ code: "not-an-object", path: [], message, received: "not JSON" }],
    report: "",
    problem,
  };
}

function toVerdict(issues: readonly v.BaseIssue<unknown>[] | undefined): Verdict {
  if (issues === undefined) return { accepted: true, issues: [] };
  return { accepted: false, issues: issues.map(({ path, message }) => ({ path: path?.map(toKey) ?? [], message })) };
}

function toKey({ key }: v.IssuePathItem): string | number {
  return typeof key === "number" ? key : String(key);
}
