import type { Result } from "../../checking/result.js";
import { coloursFor } from "../../terminal/colours.js";
import { Groups } from "../groups.js";
import type { FailOn, Report } from "../report.js";
import { toJson } from "./json.js";
import { toMarkdown } from "./markdown.js";
import { Pretty } from "./pretty.js";
import { SHARED_FORMATS, writeShared } from "./shared.js";

/** The forms of a report. */
export const FORMATS = ["pretty", "json", "markdown", ...SHARED_FORMATS] as const;

/** A form, and where it is written. */
export interface ProbeOutput {
  name: (typeof FORMATS)[number];
  /** Absent for the standard output. */
  file?: string;
}

/** Reads `FORMAT` or `FORMAT=FILE`. `undefined` if there is no such format. */
export function parseProbeOutput(text: string): ProbeOutput | undefined {
  const [written = "", ...rest] = text.split("=");
  const name = FORMATS.find((known) => known === written);
  const file = rest.join("=");
  if (name === undefined || (rest.length > 0 && file === "")) return undefined;
  return rest.length === 0 ? { name } : { name, file };
}

/** A whole report as text, without colours. `version` is that of the command. */
export async function writeReport(
  name: ProbeOutput["name"],
  report: Report,
  results: readonly Result[],
  failOn: FailOn,
  version: string,
): Promise<string> {
  if (name === "json") return toJson(report, failOn);
  if (name === "markdown") return toMarkdown(report, failOn);
  if (name !== "pretty") return writeShared(name, results, failOn, version);
  const pretty = new Pretty(coloursFor({}, false), new Groups());
  const rows = report.answers.map((answer) => pretty.add(answer)).join("");
  return pretty.head() + rows + pretty.end(report, failOn);
}
