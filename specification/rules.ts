import { type Kind, literal } from "./row/index.js";

/** A rule across the members of an object. In core it is a function of this name; here it is data, for other languages. */
export interface Rule {
  /** What is wrong with an object that has neither the member nor what the rule asks for, in a sentence. */
  readonly otherwise: string;
  /** What these members have to be. */
  readonly members: Readonly<Record<string, Kind>>;
  /** Keys that have to be absent, or `null`. */
  readonly missing: readonly string[];
}

/** The rules that say where a member may be missing (see `onlyWhere`). */
export const rules: Readonly<Record<string, Rule>> = {
  isFilteredAway: {
    otherwise: "A choice has a message, unless a filter took it.",
    members: { finish_reason: literal("content_filter") },
    missing: ["delta"],
  },
};
