import type { Level } from "../../policy/judge.js";

/** The word and the colour for findings of each level. The colour says nothing that the word doesn't. */
export const VERDICTS = {
  broken: { word: "broken", colour: "red" },
  deviation: { word: "deviates", colour: "yellow" },
  "unknown-key": { word: "allowed", colour: "dim" },
} as const satisfies Record<Level, { word: string; colour: string }>;

export const VERDICT_WIDTH = "deviates".length;
