import { findNonCompletion } from "../explanations/not-a-completion.js";
import { isStrictCreateChatCompletionResponse } from "../guard/strict/response.js";
import { jsonType } from "../json.js";
import { createChatCompletionResponse } from "../specification/response.js";
import type { Deviation } from "./deviation.js";
import { newVisit, visitKeys, visitObject } from "./visit.js";

/**
 * Lists every place where a response leaves the specification: first those for which strict rejects it, in the order of
 * the specification, then an implausible `created`, then an empty `choices`, then unknown keys. If the value is no chat completion at all, that is the
 * only deviation.
 *
 * It accepts any value. It throws nothing, unless a getter or a proxy in the value throws. It stops visiting a list or
 * a map after 1,000 deviations.
 */
export function findDeviations(json: unknown): Deviation[] {
  const nonCompletion = findNonCompletion(json);
  if (nonCompletion !== undefined) {
    const { code, message } = nonCompletion;
    return [{ code, path: [], message, received: jsonType(json) }];
  }
  const completion = json as Record<string, unknown>;
  const visit = newVisit("response");
  // The guard takes a tenth of the time that a visit does.
  if (isStrictCreateChatCompletionResponse(completion)) visitKeys(visit, completion, createChatCompletionResponse);
  else visitObject(visit, completion, createChatCompletionResponse);
  return visit.deviations.concat(
    findImplausible(completion.created),
    findNoChoices(completion.choices),
    visit.unknownKeys,
  );
}

/** From here on, seconds are in the year 5138, and milliseconds in 1973. */
const FIRST_MILLISECONDS = 100_000_000_000;

function findImplausible(created: unknown): Deviation[] {
  if (!Number.isInteger(created) || (created as number) < FIRST_MILLISECONDS) return [];
  const message = "`created` is too large for Unix time in seconds; it seems to be in milliseconds.";
  return [{ code: "implausible-value", path: ["created"], message, received: "number" }];
}

function findNoChoices(choices: unknown): Deviation[] {
  if (!Array.isArray(choices) || choices.length > 0) return [];
  const message = "`choices` is empty; the specification allows that, but it leaves the request without an answer.";
  return [{ code: "no-choices", path: ["choices"], message, received: "array" }];
}
