import { groupFindings, messageWithoutPlace, printable } from "@chat-completion/checking";
import type { Deviation } from "@chat-completion/core";

/** Limit on the lines about what is wrong, and on those about keys that the specification allows. */
const MOST_LINES = 50;

/** So much of a model's name is written, in UTF-16 units. */
const LONGEST_NAME = 100;

/**
 * Writes the deviations of a response as Markdown that one can send to the server's authors. Of the response it holds its
 * model's name, its keys, and what `Deviation.received` gives: no content. Empty where there are no deviations.
 */
export function writeReport(json: unknown, deviations: readonly Deviation[]): string {
  const unknownKeys = deviations.filter(({ code }) => code === "unknown-key");
  const others = deviations.filter(({ code }) => code !== "unknown-key");
  const parts = [
    section(others, `A chat completion response${ofModel(json)} leaves OpenAI's specification:`),
    section(
      unknownKeys,
      `${others.length > 0 ? "It" : `A chat completion response${ofModel(json)}`} has keys that the specification allows, and does not name:`,
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

/** What is wrong, without the place, so that many can share a line. Of an unknown key, the place says it all. */
function sayWithoutPlace(deviation: Deviation): string {
  // The server's own error message is no deviation.
  if (deviation.code === "error-envelope") return "An error in place of a completion.";
  const said = messageWithoutPlace(deviation);
  return deviation.code === "unknown-key" && said.includes("no meaning") ? "" : said;
}

function ofModel(json: unknown): string {
  if (typeof json !== "object" || json === null || !("model" in json) || typeof json.model !== "string") return "";
  return ` of the model ${inCode(printable(json.model, LONGEST_NAME))}`;
}

/** Markdown's marks around code are longer than any run of them in it. */
function inCode(text: string): string {
  const runs = text.match(/`+/g);
  if (runs === null) return `\`${text}\``;
  const mark = "`".repeat(Math.max(...runs.map(({ length }) => length)) + 1);
  return `${mark} ${text} ${mark}`;
}
