import type { Result } from "../../checking/result.js";
import { planOutput } from "../../commands/output-options.js";
import { Report } from "../../formats/report.js";
import type { FailOn } from "../report.js";

/** The formats that the probe shares with `check`. */
export const SHARED_FORMATS = ["github", "junit", "sarif"] as const;

/** Writes answers in a format that `check` has as well. `version` is that of the command. */
export async function writeShared(
  name: (typeof SHARED_FORMATS)[number],
  results: readonly Result[],
  failOn: FailOn,
  version: string,
): Promise<string> {
  const written: string[] = [];
  const write = async (text: string) => void written.push(text);
  const options = { format: [{ name }], failOn, color: false };
  const report = new Report(planOutput(options), options, { write, writeError: write }, version);
  await report.begin();
  for (const result of results) await report.add(result);
  await report.end();
  return written.join("");
}
