import { printable } from "@chat-completion/checking";
import type { ModelSummary, Summary } from "../../summary/summary.js";
import type { Colours } from "../../terminal/colours.js";
import { formatCount } from "../../terminal/format-count.js";
import { count, describeVerdicts } from "../words.js";

/** Limit on the deviations that are shown for a model. */
const MOST_LINES = 50;

/** Limit on the models that are shown, unless the tables are all that is wanted. */
const MOST_MODELS = 20;

/** Longest path that the codes are aligned behind. */
const WIDEST_PATH = 60;

/**
 * The tables: for each model and server, how many responses have which deviation. Without `isWhole`, there is none for
 * a single response, and no list of deviations for a single model, as they were printed right before.
 */
export function describeModels({ models }: Summary, colours: Colours, isWhole: boolean): string {
  const responses = models.reduce((sum, model) => sum + model.responses + model.streams, 0);
  if (!isWhole && responses < 2) return "";
  const isOne = models.length === 1 && !isWhole;
  const shown = isWhole ? models : models.slice(0, MOST_MODELS);
  const tables = shown.map((model) => headline(model, colours) + (isOne ? "" : deviationsOf(model)));
  const left = models.length - shown.length;
  if (left > 0) tables.push(`and ${count(left, "model")} more; --summary shows them\n`);
  return tables.join("\n");
}

/** The name of a model and its server, safe to print. */
export function nameOfModel({ model, server, isOthers }: ModelSummary): string {
  const name = model === undefined ? (isOthers ? "(other models)" : "(no model)") : printable(model, 100);
  return server === undefined ? name : `${name} (${printable(server, 100)})`;
}

function headline(summary: ModelSummary, colours: Colours): string {
  const { responses, streams } = summary;
  const parts = [
    responses > 0 || streams === 0 ? count(responses, "response") : "",
    streams > 0 ? count(streams, "stream") : "",
  ];
  return `${colours.bold(nameOfModel(summary))}  ${parts.filter(Boolean).join(", ")}: ${describeVerdicts(summary)}\n`;
}

function deviationsOf({ deviations, isFull }: ModelSummary): string {
  const shown = deviations.slice(0, MOST_LINES).map((deviation) => {
    return { ...deviation, path: printable(deviation.path) || "(whole)", number: formatCount(deviation.count) };
  });
  const numbers = widest(shown.map(({ number }) => number));
  const paths = widest(shown.map(({ path }) => path).filter(({ length }) => length <= WIDEST_PATH));
  const lines = shown.map(
    ({ code, path, number }) => `  in ${number.padStart(numbers)}  ${path.padEnd(paths)}  ${code}\n`,
  );
  const left = deviations.length - shown.length;
  if (isFull) lines.push(`  and ${formatCount(left)} more, and others that were not counted\n`);
  else if (left > 0) lines.push(`  and ${formatCount(left)} more; --summary --format json lists them all\n`);
  return lines.join("");
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(({ length }) => length));
}
