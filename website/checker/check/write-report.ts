import { groupFindings, messageWithoutPlace, printable } from "@chat-completion/checking";
import type { Deviation } from "@chat-completion/core";

/** Limit on the lines about unknown keys, and on those about all other deviations. */
const MOST_LINES = 50;

/** Longest name of a model that is written, in UTF-16 units. */
const LONGEST_NAME = 100;

/**
 * Writes the deviations of a response as Markdown, for a report to the server's authors. It contains the model's name,
 * keys of the response, and `Deviation.received`, but no content. Empty if there are no deviations.
 */
export function writeReport(json: unknown, deviations: readonly Deviation[]): string {
  const unknownKeys = deviations.filter(({ code }) => code === "unknown-key");
  const others = deviations.filter(({ code }) => code !== "unknown-key");
  const parts = [
    section(others, `A chat completion response${ofModel(json)} deviates from OpenAI's specification:`),
    section(
      unknownKeys,
      `${others.length > 0 ? "It" : `A chat completion response${ofModel(json)}`} has keys that the specification allows but does not name:`,
    ),
  ];
  return parts.filter(Boolean).join("\n");
}

function section(deviations: readonly Deviation[], heading: string): string {
  if (deviations.length === 0) return "";
  const groups = groupFindings(deviations.map((deviation) => ({ ...deviation, detail: sayWithoutPlace(deviation) })));
  const lines = groups.slice(0, MOST_LINES).map(({ path, detail, count }) => {
    const place = path === "" ? "" : inCode(printable(path));
    return `- ${[place, detail, count > 1 && `(${count} times)`].filter(Boolean).join(" ")}\n`;
  });
  const rest = groups.slice(MOST_LINES).reduce((sum, { count }) => sum + count, 0);
  if (rest > 0) lines.push(`- and ${rest} more\n`);
  return `${heading}\n\n${lines.join("")}`;
}

/**
 * A deviation's message without the place, so that several can share a line. Empty for an unknown key: its place is
 * enough.
 */
export function sayWithoutPlace(deviation: Pick<Deviation, "code" | "path" | "message">): string {
  // The message quotes the server's error message, which is content.
  if (deviation.code === "error-envelope") return "An error in place of a completion.";
  const said = messageWithoutPlace(deviation);
  return deviation.code === "unknown-key" && said.includes("no meaning") ? "" : said;
}

function ofModel(json: unknown): string {
  if (typeof json !== "object" || json === null || !("model" in json) || typeof json.model !== "string") return "";
  return ` of the model ${inCode(printable(json.model, LONGEST_NAME))}`;
}

/** Text as Markdown code. The backquotes around it are more than any run of backquotes in it. */
export function inCode(text: string): string {
  const runs = text.match(/`+/g);
  if (runs === null) return `\`${text}\``;
  const mark = "`".repeat(Math.max(...runs.map(({ length }) => length)) + 1);
  return `${mark} ${text} ${mark}`;
}
