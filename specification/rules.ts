import { type Kind, literal } from "./row/index.js";

/**
 * A rule across the members of an object. In core it is a function of this name. Here it is data, from which generated
 * files in other languages are written.
 */
export interface Rule {
  /** A message for an object that lacks the member and breaks the rule. */
  readonly otherwise: string;
  /** The kinds that these members must have. */
  readonly members: Readonly<Record<string, Kind>>;
  /** Keys that must be absent or `null`. */
  readonly missing: readonly string[];
}

/** The rules for members that may be missing only from some objects (see `onlyWhere`). */
export const rules: Readonly<Record<string, Rule>> = {
  isFilteredAway: {
    otherwise: "A choice has a message, unless a filter removed it.",
    members: { finish_reason: literal("content_filter") },
    missing: ["delta"],
  },
};
