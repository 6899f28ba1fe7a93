import type { Deviation } from "@chat-completion/core";
import type { CreateChatCompletionResponse } from "@chat-completion/valibot/wire";

/** An issue for which wire rejects a response. */
export interface Issue {
  /** Keys and indices from the root of the response. Empty for the response as a whole. */
  path: (string | number)[];
  message: string;
}

/** The issues and the deviations of a response. */
interface Findings {
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
