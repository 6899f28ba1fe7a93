import { printable } from "@chat-completion/checking";
import type { Result } from "../checking/result.js";
import type { Judged } from "../policy/judge.js";
import type { ModelSummary } from "../summary/summary.js";
import { formatCount } from "../terminal/format-count.js";
import { type Ending, type Format, type FormatOptions, MOST_PLACES } from "./format.js";
import { type Kind, Kinds } from "./kinds.js";
import { formatPlace, inValue, nameOf } from "./pretty/place.js";
import { nameOfModel } from "./pretty/table.js";
import { VERDICTS } from "./pretty/verdict.js";
import { count, describeOutcome } from "./words.js";

/** For a job's summary, a pull request or an issue, as Markdown: a table of kinds, and a table of models. */
export function markdown({ quiet, summary }: Pick<FormatOptions, "quiet" | "summary">): Format {
  const kinds = new Kinds();
  const unread: string[] = [];
  return {
    result(result, judged) {
      if (summary) return undefined;
      add(result, judged);
      return undefined;
    },
    end(ending) {
      const shown = [...kinds.of("broken"), ...kinds.of("deviation"), ...kinds.of("unknown-key")];
      const wanted = shown.filter(({ mark }) => mark === "fails" || (mark === "passes" && !quiet));
      const parts = [
        `**${describeOutcome(ending.outcome)}**\n`,
        tableOfKinds(wanted),
        wanted
          .filter(({ mark }) => mark !== "passes")
          .map(placesOf)
          .join(""),
        table(["not read", "why"], unread),
        quiet ? "" : tablesOfModels(ending, summary),
        ending.remarks.map((remark) => `- ${code(remark)}\n`).join(""),
      ];
      return parts.filter(Boolean).join("\n");
    },
  };

  function add(result: Result, judged: Judged): void {
    if ("findings" in result) kinds.add(result, judged);
    else if (unread.length < MOST_PLACES) {
      const place = result.kind === "text" ? formatPlace(result) : nameOf(result.file);
      unread.push(row([cell(place), cell(printable(result.message))]));
    }
  }
}

function tableOfKinds(kinds: readonly Kind[]): string {
  const rows = kinds.map(({ mark, level, path, code: name, count: total, places: [first] }) => {
    const verdict = `${mark === "fails" ? "✖ " : ""}${VERDICTS[level].word}`;
    const place = first === undefined ? "" : cell(formatPlace(first));
    return row([verdict, cell(path), cell(name), formatCount(total), place]);
  });
  return table(["", "where", "code", "places", "the first"], rows);
}

/** The places of a kind, folded. */
function placesOf({ code: name, path, count: total, places }: Kind): string {
  const lines = places.map(
    (place) => `- ${code(`${formatPlace(place)}  ${printable(place.message, 1000)}${inValue(place)}`)}\n`,
  );
  const left = total - places.length;
  if (left > 0) lines.push(`- and ${formatCount(left)} more\n`);
  const title = `${name} ${path}`.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<details><summary><code>${title}</code></summary>\n\n${lines.join("")}\n</details>\n`;
}

function tablesOfModels({ summary: { models } }: Ending, isWhole: boolean): string {
  const columns = ["model", "responses", "streams", "conform", "deviate", "broken"];
  const rows = models.map((model) => {
    const { responses, streams, conforms, deviates, broken } = model;
    return row([cell(nameOfModel(model)), ...[responses, streams, conforms, deviates, broken].map(formatCount)]);
  });
  return [table(columns, rows), ...(isWhole ? models.map(tableOfDeviations) : [])].filter(Boolean).join("\n");
}

function tableOfDeviations(model: ModelSummary): string {
  const rows = model.deviations.map(({ count: number, path, code: name }) => {
    return row([cell(printable(path) || "(whole)"), cell(name), formatCount(number)]);
  });
  const { responses, streams } = model;
  return table([cell(nameOfModel(model)), "code", `in, of ${count(responses + streams, "response")}`], rows);
}

function table(columns: readonly string[], rows: readonly string[]): string {
  return rows.length === 0 ? "" : row(columns) + row(columns.map(() => "---")) + rows.join("");
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |\n`;
}

/** A text as code, in which Markdown and HTML mean nothing. */
function code(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  const pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
  return `${fence}${pad}${text}${pad}${fence}`;
}

/** The same in a table, where a bar needs a backslash even in code. */
function cell(text: string): string {
  return code(text).replaceAll("|", "\\|");
}
