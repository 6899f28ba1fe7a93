import type { Deviation } from "@chat-completion/core";

/** What there is to say of a text: that of each response in it, or why it is no JSON. */
export type CheckedText =
  | { kind: "empty" }
  | ({ kind: "not-json" } & Problem)
  /** One response, or as many as there are lines in JSON Lines, or items of a list. */
  | {
      kind: "checked";
      responses: CheckedResponse[];
      /** How many more responses the text has: those that are too many for a page. Mostly 0. */
      unchecked: number;
    };

/** Where a text stops being JSON, and why. */
export interface Problem {
  message: string;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units. */
  column: number;
  /** Of the text as it was given, from 0, in UTF-16 units. */
  offset: number;
}

/** What there is to say of one response. */
export interface CheckedResponse {
  /** The line that it starts at, from 1. */
  line: number;
  /** What a Batch API output file calls the request. Absent where the response stands by itself. */
  customId?: string;
  /**
   * The response itself, as `JSON.parse` gives it. Of one that is too large for a page, what stands at its beginning: where
   * a list, an object or a string is cut off, an item, a key or a character `…` says so.
   */
  json: unknown;
  /** Whether `json` or `decoded` is cut off somewhere. */
  abridged: boolean;
  /** What the strict schema and the wire schema say. */
  strict: Verdict;
  wire: Verdict;
  /** Every place where it leaves the specification, in the order of `findDeviations`. */
  deviations: Deviation[];
  /** The deviations as Markdown, for a report to the server's authors. Empty where there are none. */
  report: string;
  /** The decoded value. Absent where wire rejects the response. */
  decoded?: unknown;
  /** Why a line among others is no JSON. Then `json` is the line as a string, and both schemas reject it for this. */
  problem?: Problem;
}

/** What a schema says of a response. */
export interface Verdict {
  accepted: boolean;
  /** Why it rejects it: a line each, with the path. Empty where it accepts it. */
  issues: { path: (string | number)[]; message: string }[];
}
