import { printable } from "@chat-completion/checking";
import { type Deviation, formatPath } from "@chat-completion/core";
import type { EventDeviation } from "./checked.js";
import { inCode, sayWithoutPlace } from "./write-report.js";

/** Limit on the lines about deviations. */
const MOST_LINES = 50;

/**
 * Writes the deviations of a stream as Markdown, for a report to the server's authors. It contains the model's name, keys
 * of the chunks, and `Deviation.received`, but no content. Empty if there are no deviations.
 */
export function writeStreamReport({
  model,
  deviations,
  whole,
}: {
  model: string | undefined;
  deviations: readonly EventDeviation[];
  whole: readonly Deviation[];
}): string {
  const lines = [...whole.map(({ message }) => message), ...deviations.map(describe)];
  if (lines.length === 0) return "";
  const rest = lines.length - MOST_LINES;
  const listed = [...lines.slice(0, MOST_LINES), ...(rest > 0 ? [`and ${rest} more`] : [])];
  const of = model ? ` of the model ${inCode(printable(model, 100))}` : "";
  return `A streamed chat completion${of} deviates from OpenAI's specification:\n\n${listed.map((line) => `- ${line}\n`).join("")}`;
}

function describe({ code, path, message, events }: EventDeviation): string {
  const place = path.length === 0 ? "" : `${inCode(printable(formatPath(path)))} `;
  const said = sayWithoutPlace({ code, path, message }) || "is a key that the specification allows but does not name";
  const where =
    events.length === 1
      ? `in chunk ${(events[0] ?? 0) + 1}`
      : `in ${events.length} chunks, first in chunk ${(events[0] ?? 0) + 1}`;
  return `${place}${said.replace(/\.$/, "")} (${where})`;
}
