import { printable } from "@chat-completion/checking";
import type { Colours } from "../colours.js";
import { formatCount } from "../format-count.js";
import type { Result } from "../result.js";
import { formatLines } from "./lines.js";
import { Tally } from "./tally.js";

/** Limit on the models with a table of their own: a server may put a date or a number into each name. */
const MOST_MODELS = 100;

/**
 * Longest name of a model that is shown, in UTF-16 units. Longer names are cut, and count as one model if they are then
 * equal.
 */
const LONGEST_NAME = 100;

/** Counts results by their verdict, in total and for each model. */
export class Summary {
  private readonly counts = { conforms: 0, deviates: 0, broken: 0, "not-json": 0, unreadable: 0 };
  private readonly models = new Map<string, Tally>();
  /** The responses of all models beyond the limit. */
  private readonly others = new Tally();
  /** The responses that name no model. */
  private readonly unnamed = new Tally();

  add(result: Result): void {
    this.counts[result.verdict] += 1;
    if ("deviations" in result) this.tallyOf(result.model).add(result);
  }

  /** `undefined` if there was only one result, which needs no summary. */
  toText(colours: Colours): string | undefined {
    const { conforms, deviates, broken, "not-json": notJson, unreadable } = this.counts;
    const checked = conforms + deviates + broken + notJson;
    if (checked + unreadable < 2) return undefined;
    const parts = [formatVerdicts({ conforms, deviates, broken }), `${formatCount(notJson)} not JSON`];
    if (unreadable > 0) parts.push(`${formatCount(unreadable)} not read`);
    return `\n${formatCount(checked)} checked: ${parts.join(", ")}\n${this.describeModels(colours)}`;
  }

  private tallyOf(model: string | undefined): Tally {
    if (model === undefined) return this.unnamed;
    const name = printable(model, LONGEST_NAME);
    const known = this.models.get(name);
    if (known !== undefined) return known;
    if (this.models.size === MOST_MODELS) return this.others;
    const tally = new Tally();
    this.models.set(name, tally);
    return tally;
  }

  /** The tables of the models, those with the most responses first. */
  private describeModels(colours: Colours): string {
    const tallies: [string, Tally][] = [
      ...[...this.models].sort(([, one], [, other]) => other.responses - one.responses),
      ["(other models)", this.others],
      ["(no model)", this.unnamed],
    ];
    return tallies
      .filter(([, { responses }]) => responses > 0)
      .map(([name, tally]) => describeModel(name, tally, colours))
      .join("");
  }
}

function describeModel(name: string, tally: Tally, colours: Colours): string {
  const { responses, verdicts } = tally;
  const noun = responses === 1 ? "response" : "responses";
  const headline = `\n${colours.bold(name)}  ${formatCount(responses)} ${noun}: ${formatVerdicts(verdicts)}\n`;
  const counted = tally.counted();
  const width = Math.max(0, ...counted.map((deviation) => formatCount(deviation.responses).length));
  const lines = counted.map((deviation) => {
    return { ...deviation, before: `in ${formatCount(deviation.responses).padStart(width)}  ` };
  });
  return headline + formatLines(lines, colours, tally.isFull);
}

function formatVerdicts({ conforms, deviates, broken }: Tally["verdicts"]): string {
  const parts = [
    `${formatCount(conforms)} ${conforms === 1 ? "conforms" : "conform"}`,
    `${formatCount(deviates)} ${deviates === 1 ? "deviates" : "deviate"}`,
    `${formatCount(broken)} broken`,
  ];
  return parts.join(", ");
}
