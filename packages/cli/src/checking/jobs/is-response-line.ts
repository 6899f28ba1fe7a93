import { findNonCompletion } from "@chat-completion/core";
import { locate } from "../../input/locate.js";

/** Whether a line is an object, and no chunk of a stream. */
export function isResponseLine(line: string): boolean {
  if (!line.startsWith("{")) return false;
  try {
    return findNonCompletion(locate(JSON.parse(line)).value)?.code !== "chunk";
  } catch {
    return false;
  }
}
