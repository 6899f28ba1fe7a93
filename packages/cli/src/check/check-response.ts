import { type Deviation, findDeviations } from "@chat-completion/core";
import { CreateChatCompletionResponseSchema as WireSchema } from "@chat-completion/valibot/wire";
import * as v from "valibot";
import type { Issue, Verdict } from "./result.js";

/** Returns the verdict on a response, the issues for which wire rejects it, and its deviations. */
export function checkResponse(value: unknown): Verdict {
  const wire = v.safeParse(WireSchema, value);
  const deviations = findDeviations(value);
  const model = modelOf(value);
  if (!wire.success) {
    return { verdict: "broken", model, issues: wire.issues.map((issue) => toIssue(issue, value)), deviations };
  }
  const verdict = deviations.some(isRejectedByStrict) ? "deviates" : "conforms";
  return { verdict, response: wire.output, model, issues: [], deviations };
}

/** The specification allows unknown keys and an empty `choices`. */
function isRejectedByStrict({ code }: Deviation): boolean {
  return code !== "unknown-key" && code !== "no-choices";
}

function modelOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || !("model" in value)) return undefined;
  return typeof value.model === "string" ? value.model : undefined;
}

function toIssue({ path, message }: v.BaseIssue<unknown>, value: unknown): Issue {
  const keys = path?.map(({ key }) => (typeof key === "number" ? key : String(key))) ?? [];
  return {
    path: keys,
    message: keys.length === 0 && Array.isArray(value) ? `${message}; ${ADVICE_ON_ARRAY}` : message,
  };
}

/** An array is not read as several responses. */
const ADVICE_ON_ARRAY = "of several responses, put each on a line of its own";
