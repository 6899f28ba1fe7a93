import type { Unparsable } from "@chat-completion/checking";
import type { Deviation } from "@chat-completion/core";
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

/** One thing for which wire rejects a response. */
export interface Issue {
  /** Keys and indices from the root of the response. Empty for the response as a whole. */
  path: (string | number)[];
  message: string;
}

/** What was found in a response. */
export interface Findings {
  /** What the response says that its model was. Absent where it says nothing. */
  model: string | undefined;
  /** What wire rejects the response for. */
  issues: Issue[];
  /** Where the response leaves the specification, unknown keys included. */
  deviations: Deviation[];
}

/** What was found out about a response. */
export type Verdict = Findings &
  (
    | {
        /** `conforms` where strict accepts the response; `deviates` where wire does, and strict does not. */
        verdict: "conforms" | "deviates";
        response: CreateChatCompletionResponse;
      }
    /** Wire rejects it, and so does strict. */
    | { verdict: "broken" }
  );

/** A file that could not be read. */
interface Unreadable {
  verdict: "unreadable";
  file: string;
  message: string;
}

/** A line of the report. */
export type Result = (Place & (Verdict | Unparsable)) | Unreadable;
