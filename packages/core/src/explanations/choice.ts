import { mayLackMessage } from "../guard/may-lack-message.js";
import { isObject } from "../json.js";
import { describeError } from "./error-envelope.js";
import type { Explanation } from "./explanation.js";

/**
 * Says why a choice is rejected for what no schema of an object can express: it is decoded already, or it lacks its
 * message. `undefined` if neither is true.
 */
export function explainChoice(choice: unknown): Explanation | undefined {
  if (!isObject(choice)) return undefined;
  if (isDecodedChoice(choice)) {
    return { message: "Expected a choice as a server sends it, received one that is decoded already" };
  }
  if (choice.message != null || mayLackMessage(choice)) return undefined;
  const message =
    choice.error == null
      ? "Expected a message: only a choice that ended without one, and without a call, may lack it"
      : `Expected a message, received an error in its place: ${describeError({ error: choice.error })}`;
  return { message, member: "message" };
}

/** Whether a choice has `finishReason` in the place of `finish_reason`, as decoding and other SDKs write it. */
export function isDecodedChoice(choice: Record<string, unknown>): boolean {
  return choice.finishReason !== undefined && choice.finish_reason === undefined;
}
