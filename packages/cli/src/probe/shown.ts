import { printable } from "@chat-completion/checking";

/** Longest text of a server that is shown. */
const LONGEST = 400;

/**
 * Makes what a server wrote safe for a terminal and for the log of a CI: on one line, without control characters, and
 * without the commands that a CI reads in its log.
 */
export function shown(text: string): string {
  return printable(text, LONGEST)
    .replace(/^(\s*):(?=:)/, "$1: ")
    .replace(/##(?=\[|vso\[)/g, "# #");
}
