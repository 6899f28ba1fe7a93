import type { DeviationCode } from "@chat-completion/core";

/** One thing that is worth a line. */
export interface Finding {
  /** The code of a deviation; `wire` where wire rejects the response for it. */
  code: DeviationCode | "wire";
  path: (string | number)[];
  /** What is there, where the code alone does not say it. Otherwise empty. */
  detail: string;
}
