import type { DeviationCode } from "@chat-completion/core";

/** A deviation, or an issue of wire, as a line of a report has it. */
export interface Finding {
  /** The code of a deviation; `wire` for an issue of wire. */
  code: DeviationCode | "wire";
  path: (string | number)[];
  /** What the value is. Empty if the code says it already. */
  detail: string;
}
