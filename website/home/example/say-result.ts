import type { CheckedResponse, CheckedText } from "../../checker/check/checked.js";
import { type ResponseVerdict, verdictOf } from "../../checker/check/verdict-of.js";
import { groupNotes, type NoteGroup } from "../../checker/notes/groups.js";
import { takeNotes } from "../../checker/notes/notes.js";

/** The result for a text, as the home page shows it. */
export interface SaidResult {
  verdict: ResponseVerdict | "none";
  title: string;
  /** What the verdict means for a client. */
  meaning: string;
  groups: NoteGroup[];
}

const SAID: Readonly<Record<ResponseVerdict, { title: string; meaning: string }>> = {
  conforms: { title: "It conforms", meaning: "Every client can read it." },
  deviates: {
    title: "It deviates",
    meaning: "A validator made from the specification throws. Ours reads it.",
  },
  broken: { title: "It is broken", meaning: "Ours rejects it, and says where." },
};

/** The result for a text with one response. */
export function sayResult(checked: CheckedText): SaidResult {
  if (checked.kind === "not-json") {
    const { line, column, message } = checked;
    return say("none", "It is not JSON", `Line ${line}, column ${column}: ${message}.`);
  }
  const [response, another] = checked.kind === "checked" ? checked.responses : [];
  if (checked.kind === "empty") return say("none", "There is nothing to check", "Type or paste a response.");
  if (response === undefined || another !== undefined) {
    return say("none", "It is more than one response", "The checker page reads streams and JSON Lines.");
  }
  return sayResponse(response);
}

/** The result for a response. */
export function sayResponse(response: Pick<CheckedResponse, "strict" | "wire" | "deviations">): SaidResult {
  const verdict = verdictOf(response);
  return { verdict, ...SAID[verdict], groups: groupNotes(takeNotes(response)) };
}

function say(verdict: SaidResult["verdict"], title: string, meaning: string): SaidResult {
  return { verdict, title, meaning, groups: [] };
}
