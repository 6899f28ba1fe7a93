import type { JsonType } from "../json.js";

/** What kind of deviation from the specification this is. */
export type DeviationCode =
  /** The whole is no JSON object. */
  | "not-an-object"
  /** The whole is an error that the server sent in place of a completion. */
  | "error-envelope"
  /** The whole is a chunk of a stream. */
  | "chunk";

/** A place where a response leaves the specification. */
export interface Deviation {
  /** What kind of deviation it is. */
  code: DeviationCode;
  /** Where it is, as keys and indices from the root. Empty for the response as a whole. */
  path: (string | number)[];
  /** What is wrong, as a sentence that one could send to the server's authors. */
  message: string;
  /** The JSON type of what is there. */
  received: JsonType;
}
