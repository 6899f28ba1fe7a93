import type { Answer } from "../answer.js";
import { Groups } from "../groups.js";
import type { FailOn, Report } from "../report.js";
import { shown } from "../shown.js";
import { conclude } from "./conclusion.js";
import { answersOf, brokenAnswers, formatDuration, placeOf, wordOf } from "./words.js";

/** The report as a page of Markdown. */
export function toMarkdown(report: Report, failOn: FailOn): string {
  const groups = new Groups();
  const rows = new Map<string, { cells: [string, string]; numbers: Set<number> }>();
  for (const answer of report.answers) {
    const { name } = answer.question;
    const row = rows.get(name) ?? { cells: ["", ""], numbers: new Set() };
    row.cells[answer.isStreamed ? 1 : 0] = cellOf(answer);
    for (const number of groups.add(answer)) row.numbers.add(number);
    rows.set(name, row);
  }
  const { counts, verdict } = conclude(report, failOn);
  const table = [...rows].map(([name, { cells, numbers }]) => line([name, ...cells, [...numbers].join(", ")]));
  const listed = groups.list
    .filter(({ number }) => number > 0)
    .map((group) => {
      const verdict = group.isBroken ? "broken" : "deviates";
      const message = escaped(group.message);
      return `${group.number}. **${verdict}** ${code(placeOf(group))} (${group.code}): ${message} ${answersOf(group)}\n`;
    });
  const allowed = groups.list
    .filter(({ number }) => number === 0)
    .map((group) => `- ${code(placeOf(group))} (${group.code})\n`);
  const unseen = brokenAnswers(report.answers).map((name) => `- ${name}\n`);
  const notes = report.answers.filter(({ note, outcome }) => note !== undefined && /^not /.test(outcome)).map(noteOf);
  return [
    `# ${code(report.url)}\n\nModel ${code(report.model)}. ${counts} ${verdict}\n`,
    [line(["question", "unstreamed", "streamed", "findings"]), line(["---", "---", "---", "---"]), ...table].join(""),
    section("Findings", listed),
    section("The specification allows", allowed),
    section("Not supported, or not shown", notes),
    section("Broken, so that what was asked for was not looked at", unseen),
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function cellOf(answer: Answer): string {
  const word = wordOf(answer);
  const fails = ["broken", "failed", "no answer"].includes(answer.outcome);
  return `${fails ? `**${word}**` : word}, ${formatDuration(answer.reply.milliseconds)}`;
}

function noteOf({ question, isStreamed, outcome, note = "" }: Answer): string {
  return `- ${question.name}${isStreamed ? ", streamed" : ""}, ${outcome}: ${escaped(note)}\n`;
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `## ${title}\n\n${lines.join("")}`;
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |\n`;
}

/** A text of a server in a span of code, which no backtick in it can end. */
function code(text: string): string {
  return `\`${shown(text).replaceAll("`", "'").replaceAll("|", "\\|")}\``;
}

/** A name between two backticks, or a sign that means something to Markdown. */
const SIGN = /(?<!`)`[^`]+`(?!`)|[\\<>[\]*_|!#&]/g;

/** A sentence that may quote a server. Backticks stay, so that names are code, and in code no sign is escaped. */
function escaped(text: string): string {
  return shown(text).replace(SIGN, (sign) => (sign.length > 1 ? sign : `\\${sign}`));
}
