import type { NonCompletionCode } from "../explanations/not-a-completion.js";

/** What kind of deviation from the specification this is. */
export type DeviationCode =
  /** A required member is absent. */
  | "missing-key"
  /** `null` stands where the specification does not allow it. */
  | "unexpected-null"
  /** A string that is not one of those that the specification lists. */
  | "unknown-value"
  /** A value of another type. */
  | "unexpected-type"
  /** A value that can't be meant: `created` in milliseconds. No schema rejects a response for it. */
  | "implausible-value"
  /** A key that the specification does not name. It allows such keys: no schema rejects a response for one. */
  | "unknown-key"
  /** `choices` is empty. The specification allows that: no schema rejects a response for it. */
  | "no-choices"
  /** No chunk of a stream says why a choice stopped. */
  | "missing-finish-reason"
  /** A choice of a stream goes on after it said why it stopped. */
  | "text-after-finish"
  /** The chunks of a stream have different ids. */
  | "changed-id"
  /** A counter is lower than in a chunk before. */
  | "falling-usage"
  /** Tool calls with different ids have one index. */
  | "several-ids"
  /** The arguments of a tool call repeat what came before. */
  | "repeated-text"
  /** An event of a stream has a whole message, in the place of a delta. */
  | "completion"
  /** The stream does not end with `[DONE]`. */
  | "missing-done"
  /* The value as a whole is no chat completion. */
  | NonCompletionCode;

/** A place where a response leaves the specification. */
export interface Deviation {
  /** What kind of deviation it is. */
  code: DeviationCode;
  /**
   * Where it is, as keys and indices from the root. The key of an absent member is the last of them. Empty for the
   * value as a whole.
   */
  path: (string | number)[];
  /** What is wrong, as a sentence for the server's authors. */
  message: string;
  /**
   * The JSON type of the value: `null`, `boolean`, `number`, `string`, `array` or `object`. `undefined` if there is no
   * value, `not JSON` if JSON has no such value.
   *
   * If the specification lists the strings that are allowed there, the string itself, as JSON, cut after 100
   * characters: `"eos"`. No other value is quoted, so that no content of a response gets into a log.
   */
  received: string;
  /**
   * The servers that are known to send an unknown key, by name, in a fixed order. The message says what they mean by it.
   * Absent if none is known, and from every other deviation.
   */
  servers?: string[];
}

/** Whether the specification allows what a deviation names, so that no schema rejects a response for it. */
export function isAllowed(deviation: Pick<Deviation, "code">): boolean {
  return ALLOWED.has(deviation?.code);
}

const ALLOWED: ReadonlySet<DeviationCode> = new Set(["unknown-key", "no-choices", "implausible-value"]);
