import type { DeviationCode } from "@chat-completion/core";
import type { CreateChatCompletionResponse } from "@chat-completion/valibot/wire";

/** Keys and indices. Empty for the response as a whole. */
export type Path = readonly (string | number)[];

/** A place in a file: both from 1, the column in UTF-16 units. */
export interface Position {
  line: number;
  column: number;
}

/** A deviation or an issue of wire. */
export interface Finding {
  /** An issue of wire has the code of the deviation at its path, else `unexpected-type`. */
  code: DeviationCode;
  /** From the root of the response. In a stream, it begins with the place of the chunk, from 0. */
  path: (string | number)[];
  /** What is wrong, as a sentence, without content of the response. */
  message: string;
  /** What stands there, as in a `Deviation`. */
  received?: unknown;
  /** Of an unknown key, the servers that are known to send it. Absent if none is. */
  servers?: readonly string[];
  /** Whether wire rejects the response for this. */
  isBroken: boolean;
  /** Whether strict accepts it all the same: an unknown key, for example. */
  isAllowedByStrict: boolean;
}

/** A response or a stream, and what was found in it. */
export interface Checked {
  kind: "response" | "stream";
  verdict: "conforms" | "deviates" | "broken";
  /** The name of the file, as it was given or found; `-` for the standard input. */
  file: string;
  /** The line on which it begins, from 1. */
  line: number;
  /** Where in its value it was found, such as `response.body`. Absent if it is the value itself. */
  at?: string;
  /** `custom_id` of the request in a Batch API output file. Absent otherwise. */
  customId?: string;
  /** Absent if the response names no model. */
  model?: string;
  /** The number of chunks. Absent if it is no stream. */
  chunks?: number;
  findings: Finding[];
  /** The response, or what the stream comes to. Absent if it is broken. */
  response?: CreateChatCompletionResponse;
  /** Finds the place of a path in the file. It reads the text again, so it is called only for what is printed. */
  positionOf(path: Path): Position;
}

/** A text that is not JSON, or a file that could not be read. */
export type Unread =
  | { kind: "text"; verdict: "not-json"; file: string; line: number; column: number; message: string }
  | { kind: "file"; verdict: "unreadable"; file: string; message: string };

export type Result = Checked | Unread;
