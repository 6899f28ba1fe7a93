import type { Deviation } from "@chat-completion/core";

/** The result for a text: one for each response in it, one for a stream, or why it is no JSON. */
export type CheckedText =
  | { kind: "empty" }
  | ({ kind: "not-json" } & Problem)
  /** One response, or one for each line of JSON Lines or each item of a list. */
  | {
      kind: "checked";
      responses: CheckedResponse[];
      /** The number of further responses, which were too many for a page and were not checked. Mostly 0. */
      unchecked: number;
    }
  | ({ kind: "stream" } & CheckedStream);

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

/** The result for a recorded stream. */
export interface CheckedStream {
  events: StreamEvents;
  /** The number of chunks: events, without the one at which a client stops. */
  chunks: number;
  /** The deviations of single events. Equal ones are together. */
  deviations: EventDeviation[];
  /** The deviations of the stream as a whole. */
  whole: Deviation[];
  /** The number of deviations of single events that are too many for a page, and not among `deviations`. Mostly 0. */
  left: number;
  /** Whether the stream ended with `[DONE]`. Absent if that is not known. */
  done?: boolean;
  /** Why a client stops before the end. Absent if it doesn't. */
  stop?: { code: string; message: string; line: number; offset: number /** Its event. */; place?: number };
  /** The number of events that were not read: those after the stop, or those beyond the limit. */
  unread: number;
  /** Whether strict accepts each chunk. */
  strict: boolean;
  /** The response that the chunks make. Absent if no chunk came. */
  response?: CheckedResponse;
  /** The deviations as Markdown, for a report to the server's authors. Empty if there are none. */
  report: string;
}

/** The events of a stream. A browser receives two texts and two arrays faster than 100,000 objects. */
export interface StreamEvents {
  /** The JSON of all events, without anything between. */
  json: string;
  /** The index in `json` at which each event ends, in UTF-16 units. */
  ends: Uint32Array;
  /** The line on which each event begins, from 1. 0 if that is not known. */
  lines: Uint32Array;
}

/** A deviation that events have in the same place, with the same message. */
export interface EventDeviation {
  code: Deviation["code"];
  /** The path in the event. */
  path: (string | number)[];
  /** The message, without the place. */
  message: string;
  /** The events that have it, in order. */
  events: Uint32Array;
}
