import type { Unparsable } from "@chat-completion/checking";
import type { Deviation } from "@chat-completion/core";
import type { CreateChatCompletionResponse } from "@chat-completion/valibot/wire";

/** The place that a response was read from. */
interface Place {
  /** The name of the file, as it was given; `-` for the standard input. */
  file: string;
  /** The line on which the response begins, from 1. */
  line: number;
  /** `custom_id` of the request in a Batch API output file. Absent otherwise. */
  customId?: string | undefined;
}

/** An issue for which wire rejects a response. */
export interface Issue {
  /** Keys and indices from the root of the response. Empty for the response as a whole. */
  path: (string | number)[];
  message: string;
}

/** The issues and the deviations of a response. */
export interface Findings {
  /** The response's `model`. `undefined` if it is no string. */
  model: string | undefined;
  /** The issues for which wire rejects the response. Empty if it accepts it. */
  issues: Issue[];
  /** All deviations, unknown keys included. */
  deviations: Deviation[];
}

/** The verdict on a response, and what was found in it. */
export type Verdict = Findings &
  (
    | {
        /** `conforms`: strict accepts the response. `deviates`: only wire accepts it. */
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

/** What the report describes in a line: a response, a text that is no JSON, or a file that could not be read. */
export type Result = (Place & (Verdict | Unparsable)) | Unreadable;
