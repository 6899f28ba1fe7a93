import { mayLackMessage } from "../guard/may-lack-message.js";
import { isObject } from "../json.js";
import { describeError } from "./error-envelope.js";
import type { Explanation } from "./explanation.js";
import { describeType } from "./type.js";

const DECODED =
  "Expected a choice as a server sends it, received one that is decoded already; " +
  "`ChatCompletionChoiceToWireSchema` checks decoded choices";

const MAY_LACK_MESSAGE =
  "a choice may lack it only if `finish_reason` says why it ended, other than with a call, and nothing is in its place";

/**
 * Says why a choice is rejected for what no schema of an object can express: it is decoded already, or it lacks its
 * message. `undefined` if neither is true.
 */
export function explainChoice(choice: unknown): Explanation | undefined {
  if (!isObject(choice)) return undefined;
  if (isDecodedChoice(choice)) {
    return { message: DECODED };
  }
  if (choice.message != null || mayLackMessage(choice)) return undefined;
  const message =
    choice.error == null
      ? `Expected a message, received ${describeType(choice.message)}; ${MAY_LACK_MESSAGE}`
      : `Expected a message, received an error in its place: ${describeError({ error: choice.error })}`;
  return { message, member: "message" };
}

/** Whether a choice has `finishReason` in the place of `finish_reason`, as decoding and other SDKs write it. */
export function isDecodedChoice(choice: Record<string, unknown>): boolean {
  return choice.finishReason !== undefined && choice.finish_reason === undefined;
}
