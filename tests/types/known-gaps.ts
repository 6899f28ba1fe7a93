/**
 * What `openai` has and this project leaves out on purpose, or the reverse: `"Component.member"`, or `"Component: value"`
 * for an enum's, with the reason as its type. An entry that is no longer true fails the test, as a missing one does.
 *
 * Empty for now: `openai` 7.57.0 has what the specification 2.3.0 has.
 */
export type KnownGaps = Record<never, string>;
