import type { Deviation } from "@chat-completion/core";

/** The result for a text: one for each response in it, or why it is no JSON. */
export type CheckedText =
  | { kind: "empty" }
  | ({ kind: "not-json" } & Problem)
  /** One response, or one for each line of JSON Lines or each item of a list. */
  | {
      kind: "checked";
      responses: CheckedResponse[];
      /** The number of further responses, which were too many for a page and were not checked. Mostly 0. */
      unchecked: number;
    };

/** The first mistake in a text that is no JSON. */
export interface Problem {
  message: string;
  /** The line, from 1. */
  line: number;
  /** The column, from 1, in UTF-16 units. */
  column: number;
  /** The index in the whole text, from 0, in UTF-16 units. */
  offset: number;
}

/** The result for one response. */
export interface CheckedResponse {
  /** The line that it starts at, from 1. */
  line: number;
  /** `custom_id` of the request in a Batch API output file. Absent otherwise. */
  customId?: string;
  /**
   * The response, as `JSON.parse` returns it. If it is too large for a page, only its beginning. A list, an object or a
   * string that is cut off ends with an item, a key or a character `…`.
   */
  json: unknown;
  /** Whether `json` or `decoded` is cut off somewhere. */
  abridged: boolean;
  /** The verdicts of the strict schema and the wire schema. */
  strict: Verdict;
  wire: Verdict;
  /** All deviations, in the order of `findDeviations`. */
  deviations: Deviation[];
  /** The deviations as Markdown, for a report to the server's authors. Empty if there are none. */
  report: string;
  /** The decoded value. Absent if wire rejects the response. */
  decoded?: unknown;
  /**
   * Why a line among others is no JSON. Then `json` is the line as a string, and both schemas reject it. Absent for
   * JSON.
   */
  problem?: Problem;
}

/** The verdict of a schema on a response. */
export interface Verdict {
  accepted: boolean;
  /** Why the schema rejects it, each with its path. Empty if the schema accepts it. */
  issues: { path: (string | number)[]; message: string }[];
}
