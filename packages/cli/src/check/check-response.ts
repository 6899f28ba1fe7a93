import { type Deviation, findDeviations, formatPath, isAllowed } from "@chat-completion/core";
import { CreateChatCompletionResponseSchema as WireSchema } from "@chat-completion/valibot/wire";
import * as v from "valibot";
import type { Issue, Verdict } from "./result.js";

/** Returns the verdict on a response, the issues for which wire rejects it, and its deviations. */
export function checkResponse(value: unknown): Verdict {
  const wire = v.safeParse(WireSchema, value);
  const deviations = findDeviations(value);
  const model = modelOf(value);
  if (!wire.success) {
    return { verdict: "broken", model, issues: toIssues(wire.issues, value, deviations), deviations };
  }
  const verdict = deviations.every(isAllowed) ? "conforms" : "deviates";
  return { verdict, response: wire.output, model, issues: [], deviations };
}

function modelOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || !("model" in value)) return undefined;
  return typeof value.model === "string" ? value.model : undefined;
}

/** The issues in the words of the deviations at the same paths, which name the specification and quote no content. */
function toIssues(issues: v.BaseIssue<unknown>[], value: unknown, deviations: readonly Deviation[]): Issue[] {
  const sentences = new Map(deviations.map(({ path, message }) => [formatPath(path), message]));
  return issues.map((issue) => {
    const path = issue.path?.map(({ key }) => (typeof key === "number" ? key : String(key))) ?? [];
    if (path.length === 0 && Array.isArray(value)) return { path, message: `${issue.message}; ${ADVICE_ON_ARRAY}` };
    // What core explains is more than a deviation says: an error that a server sent in a message's place.
    const sentence = issue.type === "check" ? undefined : sentences.get(formatPath(path));
    return { path, message: sentence ?? issue.message };
  });
}

/** An array is not read as several responses. */
const ADVICE_ON_ARRAY = "of several responses, put each on a line of its own";
