import type { Colours } from "../../terminal/colours.js";
import { wrap } from "../../terminal/wrap.js";
import type { Answer, Outcome } from "../answer.js";
import { brokenFirst, type Groups } from "../groups.js";
import { formsOf } from "../questions/forms.js";
import type { FailOn, Report } from "../report.js";
import { shown } from "../shown.js";
import { conclude } from "./conclusion.js";
import { answersOf, brokenAnswers, formatDuration, placeOf, wordOf } from "./words.js";

const NAME_WIDTH = 17;
const WORD_WIDTH = 13;
const TIME_WIDTH = 6;
const CELL_WIDTH = WORD_WIDTH + 1 + TIME_WIDTH;

/** The most numbers of findings in a row. */
const MOST_NUMBERS = 4;

const COLOURS: Record<Outcome, "green" | "yellow" | "red" | "dim"> = {
  conforms: "green",
  deviates: "yellow",
  broken: "red",
  "not shown": "dim",
  "not supported": "dim",
  failed: "red",
  "no answer": "red",
};

/** The report for people: a matrix, whose rows are printed as the answers come, and behind it the findings. */
export class Pretty {
  readonly #colours: Colours;
  readonly #groups: Groups;
  #row: Answer[] = [];
  #numbers = new Set<number>();

  constructor(colours: Colours, groups: Groups) {
    this.#colours = colours;
    this.#groups = groups;
  }

  head(): string {
    const cells = ["", "unstreamed", "streamed", "findings"];
    const widths = [NAME_WIDTH, CELL_WIDTH, CELL_WIDTH, 0];
    return `${this.#colours.bold(cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  "))}\n`;
  }

  /** What an answer adds to the matrix. */
  add(answer: Answer): string {
    const { question, isStreamed } = answer;
    const isFirst = this.#row.length === 0;
    this.#row.push(answer);
    for (const number of this.#groups.add(answer)) this.#numbers.add(number);
    const before = isFirst ? question.name.padEnd(NAME_WIDTH) + (isStreamed ? " ".repeat(CELL_WIDTH + 2) : "") : "";
    const isLast = this.#row.length === formsOf(question).length;
    return `${before}  ${this.#cell(answer)}${isLast ? this.#endRow() : ""}`;
  }

  end(report: Report, failOn: FailOn): string {
    const unfinished = this.#row.length > 0 ? this.#endRow() : "";
    const { counts, verdict, isFailed } = conclude(report, failOn);
    const colour = isFailed ? this.#colours.red : this.#colours.green;
    return `${unfinished}${this.#findings()}${this.#notes(report)}\n${counts}\n${colour(verdict)}\n`;
  }

  #cell(answer: Answer): string {
    const { outcome, reply } = answer;
    const word = this.#colours[COLOURS[outcome]](wordOf(answer).padEnd(WORD_WIDTH));
    return `${word} ${formatDuration(reply.milliseconds).padStart(TIME_WIDTH)}`;
  }

  #endRow(): string {
    const numbers = [...this.#numbers];
    const listed = numbers.slice(0, MOST_NUMBERS).join(" ");
    const more = numbers.length > MOST_NUMBERS ? ` +${numbers.length - MOST_NUMBERS}` : "";
    this.#row = [];
    this.#numbers = new Set();
    return `${listed === "" ? "" : `  ${listed}${more}`}\n`;
  }

  #findings(): string {
    const { bold, dim, red, yellow } = this.#colours;
    const groups = this.#groups.list;
    const written = brokenFirst(groups.filter(({ number }) => number > 0)).map((group) => {
      const verdict = group.isBroken ? red("broken") : yellow("deviates");
      const head = `${bold(String(group.number).padStart(2))}  ${verdict}  ${shown(placeOf(group))}  ${dim(group.code)}`;
      return `\n${head}\n${wrap(shown(group.message), 4)}${dim(wrap(answersOf(group), 4))}`;
    });
    const allowed = groups.filter(({ number }) => number === 0);
    if (allowed.length === 0) return written.join("");
    const places = [...new Set(allowed.map((group) => `${shown(placeOf(group))} (${group.code})`))];
    return `${written.join("")}\nThe specification allows:\n${places.map((place) => wrap(place, 4)).join("")}`;
  }

  #notes({ answers }: Report): string {
    const notes = new Map<string, string>();
    for (const { outcome, note, question, isStreamed } of answers) {
      if (note === undefined || (outcome !== "not supported" && outcome !== "not shown")) continue;
      const key = `${outcome}: ${question.name}`;
      if (!notes.has(key))
        notes.set(key, `${question.name}${isStreamed ? ", streamed" : ""}, ${outcome}: ${shown(note)}`);
    }
    const unseen = brokenAnswers(answers);
    if (unseen.length > 0)
      notes.set("broken", `Broken, so that what was asked for was not looked at: ${unseen.join("; ")}.`);
    return notes.size === 0 ? "" : `\n${[...notes.values()].map((note) => wrap(note, 0)).join("")}`;
  }
}
