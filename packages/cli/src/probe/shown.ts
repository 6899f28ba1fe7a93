import { printable } from "@chat-completion/checking";

/** Longest text of a server that is shown. */
const LONGEST = 400;

/** Makes what a server wrote safe for a terminal and for the log of a CI, and cuts it. */
export function shown(text: string): string {
  return printable(text, LONGEST);
}
