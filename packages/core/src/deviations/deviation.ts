import type { NonCompletionCode } from "../explanations/not-a-completion.js";

/** What kind of deviation from the specification this is. */
export type DeviationCode =
  /** A member that is required is not there. */
  | "missing-key"
  /** `null` stands where the specification does not allow it. */
  | "unexpected-null"
  /** A string that is none of those that the specification lists. */
  | "unknown-value"
  /** A value of another type. */
  | "unexpected-type"
  /** A key that the specification does not name. It allows such keys: nothing refuses a response for one. */
  | "unknown-key"
  /** `choices` is empty. The specification allows it: nothing refuses a response for it. */
  | "no-choices"
  /* The whole is no chat completion. */
  | NonCompletionCode;

/** A place where a response leaves the specification. */
export interface Deviation {
  /** What kind of deviation it is. */
  code: DeviationCode;
  /** Where it is, as keys and indices from the root; a key that is missing is the last of them. Empty for the whole. */
  path: (string | number)[];
  /** What is wrong, as a sentence that one could send to the server's authors. */
  message: string;
  /**
   * The JSON type of what is there: `null`, `boolean`, `number`, `string`, `array`, `object`; `undefined` where nothing
   * is, `not JSON` where JSON has no such value.
   *
   * A string that stands where the specification lists the values is given itself, as JSON, and cut after 100 characters:
   * `"eos"`. No other value is, so that no content of a response gets into a log.
   */
  received: string;
}
