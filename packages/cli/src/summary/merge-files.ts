import { printable } from "@chat-completion/checking";
import { itemsOf } from "../checking/check-file.js";
import { filesOf } from "../input/files.js";
import { readSummary } from "./read-summary.js";
import type { Summary } from "./summary.js";
import { SummaryBuilder } from "./summary-builder.js";

/** A file that has no summary, and why. */
export class MergeError extends Error {}

/** Adds up the summaries in files. Throws a {@link MergeError} for anything else that is in them. */
export async function mergeFiles(names: readonly string[]): Promise<Summary> {
  const builder = new SummaryBuilder();
  for await (const { file, problem } of filesOf(names)) {
    if (problem !== undefined) throw new MergeError(`${printable(file)}: ${problem}`);
    for await (const item of itemsOf(file, [])) {
      if (item.kind === "file") throw new MergeError(`${printable(file)}: ${item.message}`);
      const summary = item.kind === "response" ? readSummary(item.value) : undefined;
      const place = `${file === "-" ? "stdin" : printable(file)}:${item.line}`;
      if (item.kind === "mistake") throw new MergeError(`${place}: ${item.message}`);
      if (summary === undefined) {
        throw new MergeError(
          `${place}: this is no summary; make one with: chat-completion check --summary --format json`,
        );
      }
      builder.addSummary(summary);
    }
  }
  return builder.toSummary();
}
