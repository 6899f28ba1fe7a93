import type { DeviationCode } from "@chat-completion/core";

/** What each code of a deviation says. */
export const ABOUT_CODES: Readonly<Record<DeviationCode, string>> = {
  "missing-key": "A required member is absent.",
  "unexpected-null": "null stands where it may not.",
  "unknown-value": "A string that is none of those that the specification lists.",
  "unexpected-type": "A value of another type.",
  "implausible-value": "A value that can't be meant. The specification allows it.",
  "unknown-key": "A key that the specification does not name. It allows such keys.",
  "no-choices": "choices is empty. The specification allows that.",
  "missing-finish-reason": "No chunk of a stream says why a choice stopped.",
  "text-after-finish": "A choice of a stream goes on after it said why it stopped.",
  "changed-id": "The chunks of a stream have different ids.",
  "falling-usage": "A counter is lower than in a chunk before.",
  "several-ids": "Tool calls with different ids have one index.",
  "repeated-text": "The arguments of a tool call repeat what came before.",
  completion: "An event of a stream has a whole message in the place of a delta.",
  "missing-done": "The stream does not end with [DONE].",
  "not-an-object": "No completion: the value is no object.",
  wrapped: "No completion: there is one inside of another value.",
  "error-envelope": "No completion: an error in its place.",
  chunk: "No completion: a chunk of a stream.",
  "other-api": "No completion: a response of another API.",
  decoded: "No completion: a decoded value.",
};

const OF_NO_COMPLETION: ReadonlySet<DeviationCode> = new Set([
  "not-an-object",
  "wrapped",
  "error-envelope",
  "chunk",
  "other-api",
  "decoded",
]);

/** Whether a value with this code is no completion at all, whatever else it is. */
export function isOfNoCompletion(code: DeviationCode): boolean {
  return OF_NO_COMPLETION.has(code);
}

export const DEVIATION_CODES: readonly string[] = Object.keys(ABOUT_CODES);

export function isDeviationCode(text: string): text is DeviationCode {
  return Object.hasOwn(ABOUT_CODES, text);
}
