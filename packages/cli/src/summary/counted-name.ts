import { formatPattern } from "@chat-completion/checking";
import type { Finding } from "../checking/result.js";
import type { CountedDeviation } from "./summary.js";

/** What findings have in common that count as one deviation. */
export type CountedName = Pick<CountedDeviation, "code" | "path" | "received">;

/** Longest path that is kept, in UTF-16 units. A server may send any key. */
const LONGEST_PATH = 300;

export function countedNameOf({ code, path, received }: Finding): CountedName {
  const written = formatPattern(path, (step) => typeof step === "number");
  const pattern = written.length > LONGEST_PATH ? `${written.slice(0, LONGEST_PATH)}…` : written;
  const word = code === "unknown-value" && typeof received === "string" ? { received } : {};
  return { code, path: pattern, ...word };
}

/** A text for all findings of one name. It is made for each finding of a log, so it is not the name itself. */
export function quickKeyOf({ code, path, received }: Finding): string {
  let key: string = code;
  for (const step of path) key += typeof step === "number" ? "\0" : `\0.${step}`;
  return code === "unknown-value" ? `${key}\0\0${String(received)}` : key;
}
