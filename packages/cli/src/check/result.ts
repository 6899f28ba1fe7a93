import type { CreateChatCompletionResponse } from "@chat-completion/valibot/wire";

/** Where a response was read. */
interface Place {
  /** The file as it was named; `-` for the standard input. */
  file: string;
  /** The line on which the response begins, from 1. */
  line: number;
  /** What a Batch API output file calls the request that was answered. */
  customId?: string | undefined;
}

/** One thing that is wrong with a response. */
export interface Issue {
  /** `wire` where wire refuses the response for it, `strict` where strict alone does. */
  schema: "wire" | "strict";
  /** Keys and indices from the root of the response. Empty for the response as a whole. */
  path: (string | number)[];
  message: string;
}

/** What was found out about a response. */
export type Verdict =
  /** Strict takes it, and so does wire. */
  | { verdict: "strict"; response: CreateChatCompletionResponse; issues: Issue[] }
  /** Wire takes it, strict does not. */
  | { verdict: "wire"; response: CreateChatCompletionResponse; issues: Issue[] }
  /** Neither takes it. */
  | { verdict: "refused"; issues: Issue[] };

/** A text that is not JSON, and the place where it stops being so. */
export interface Unparsable {
  verdict: "not-json";
  /** The line of that place in the file, from 1. */
  line: number;
  /** The column of that place, from 1, in UTF-16 units. */
  column: number;
  message: string;
}

/** A file that could not be read. */
interface Unreadable {
  verdict: "unreadable";
  file: string;
  message: string;
}

/** A line of the report. */
export type Result = (Place & (Verdict | Unparsable)) | Unreadable;
