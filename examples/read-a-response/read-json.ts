import { readFileSync } from "node:fs";

/** Reads the JSON in a file. If there is none, returns a sentence that says why. */
export function readJson(file: string): { json: unknown } | { problem: string } {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    return { problem: `This file can't be read (${(error as NodeJS.ErrnoException).code}).` };
  }
  try {
    return { json: JSON.parse(text) };
  } catch {
    const isStream = /^(data|event|id|retry)?:/.test(text);
    return { problem: isStream ? "This is a stream of events. Give a whole response." : "This is not JSON." };
  }
}
