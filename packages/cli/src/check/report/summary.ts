import { printable } from "@chat-completion/checking";
import type { ModelSummary, Summary, Tally } from "../../summary/summary.js";
import type { Colours } from "../colours.js";
import { formatCount } from "../format-count.js";
import { formatLines } from "./lines.js";

/** Writes the table of each model, those with the most responses first. */
export function formatSummary(summary: Summary, colours: Colours): string {
  const { conforms, deviates, broken, "not-json": notJson, unreadable } = summary;
  const parts = [formatVerdicts({ conforms, deviates, broken }), `${formatCount(notJson)} not JSON`];
  if (unreadable > 0) parts.push(`${formatCount(unreadable)} not read`);
  const checked = conforms + deviates + broken + notJson;
  const described = summary.models.map((model) => describeTally(nameOf(model), model, colours)).join("");
  return `\n${formatCount(checked)} checked: ${parts.join(", ")}\n${described}`;
}

/** Whether a summary counts more than one result: one needs no table. */
export function hasSeveral(summary: Summary): boolean {
  const { conforms, deviates, broken, "not-json": notJson, unreadable } = summary;
  return conforms + deviates + broken + notJson + unreadable > 1;
}

function nameOf({ model, server, isOthers }: ModelSummary): string {
  if (isOthers) return "(other models)";
  const name = model === undefined ? "(no model)" : printable(model, 100);
  return server === undefined ? name : `${name}  ${printable(server, 100)}`;
}

function describeTally(name: string, tally: Tally, colours: Colours): string {
  const counts = [say(tally.responses, "response"), say(tally.streams, "stream")].filter(Boolean).join(", ");
  const headline = `\n${colours.bold(name)}  ${counts}: ${formatVerdicts(tally)}\n`;
  const counted = tally.deviations;
  const width = Math.max(0, ...counted.map(({ count }) => formatCount(count).length));
  const lines = counted.map(({ code, path, received = "", count }) => {
    return { code, path, detail: received, before: `in ${formatCount(count).padStart(width)}  ` };
  });
  return headline + formatLines(lines, colours, tally.isFull === true);
}

function say(count: number, noun: string): string {
  return count === 0 ? "" : `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
}

function formatVerdicts({ conforms, deviates, broken }: Pick<Tally, "conforms" | "deviates" | "broken">): string {
  const parts = [
    `${formatCount(conforms)} ${conforms === 1 ? "conforms" : "conform"}`,
    `${formatCount(deviates)} ${deviates === 1 ? "deviates" : "deviate"}`,
    `${formatCount(broken)} broken`,
  ];
  return parts.join(", ");
}
