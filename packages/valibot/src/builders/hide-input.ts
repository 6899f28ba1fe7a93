import { explainType } from "@chat-completion/core";
import type * as v from "valibot";
import type { Dataset } from "./return-input.js";

/**
 * Takes the value out of valibot's default messages, because it may be content of a response: `Invalid type: Expected
 * string but received 5` becomes `… but received number`. If `expected` is given, the message is core's sentence with
 * these words.
 *
 * Messages of users stay: `v.config`, `v.message`, `v.setGlobalMessage`, `v.setSpecificMessage`. `received` keeps the
 * value.
 */
export function hideInput(dataset: Dataset, expected?: string): Dataset {
  // An issue with a path comes from a schema within this one, which has changed the message already.
  for (const issue of dataset.issues ?? []) if (issue.path === undefined) changeMessage(issue, expected);
  return dataset;
}

/** An issue that was made for this dataset alone, and may still be changed. */
type NewIssue = v.BaseIssue<unknown> & { message: string };

function changeMessage(issue: NewIssue, expected: string | undefined): void {
  const { input, message, received } = issue;
  const ending = `${issue.expected ? `Expected ${issue.expected} but r` : "R"}eceived `;
  if (!message.startsWith("Invalid ") || !message.endsWith(`: ${ending}${received}`)) return;
  if (expected !== undefined) issue.message = explainType(expected, input);
  else if (isContent(input)) issue.message = message.slice(0, -received.length) + describe(issue);
}

/** Whether valibot quotes a value itself. Of an object it names the class. `NaN` and the infinities are no content. */
function isContent(input: unknown): boolean {
  return typeof input === "number" ? Number.isFinite(input) : typeof input !== "object" && input !== undefined;
}

function describe({ type, input }: v.BaseIssue<unknown>): string {
  return type === "integer" ? "number with a fraction" : typeof input;
}
