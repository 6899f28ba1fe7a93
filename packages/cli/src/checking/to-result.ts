import { moved, type Place, positionsAt } from "../input/place.js";
import { checkResponse, type Judgement } from "./check-response.js";
import { checkStream } from "./check-stream.js";
import type { Item, ReadResponse } from "./item-reader.js";
import type { Checked, Path, Position, Unread } from "./result.js";

/** A result that can be sent between threads: with the texts in which places are looked for. */
export type PlainResult = PlainChecked | Unread;

interface PlainChecked extends Omit<Checked, "positionOf"> {
  /** Of a response, its place; of a stream, that of each chunk. Empty where nobody asks for places. */
  places: Place[];
}

const EMPTY_INPUT = "nothing came on the standard input; did the command before it fail?";

/** Checks a response or a stream, and reports what is no JSON. */
export function checkItem(item: Item, file: string): PlainResult | Promise<PlainResult> {
  if (item.kind === "mistake") {
    const { line, column } = item;
    const message = item.isEmpty && file === "-" ? EMPTY_INPUT : item.message;
    return { kind: "text", verdict: "not-json", file, line, column, message };
  }
  if (item.kind === "response") return toChecked(item, file, judge(item), [item.place]);
  const places = item.chunks.map((chunk) => chunk.place);
  return checkStream(item).then((judgement) => toChecked(item, file, judgement, places));
}

type Found = Exclude<Item, { kind: "mistake" }>;

/** Member by member, not spread: this runs for each line of a log. */
function toChecked(item: Found, file: string, judgement: Judgement, places: Place[]): PlainChecked {
  const { verdict, findings, model, chunks, response } = judgement;
  const checked: PlainChecked = { kind: item.kind, verdict, file, line: item.line, findings, places };
  if (item.at !== undefined) checked.at = item.at;
  if (item.kind === "response" && item.customId !== undefined) checked.customId = item.customId;
  if (model !== undefined) checked.model = model;
  if (chunks !== undefined) checked.chunks = chunks;
  if (response !== undefined) checked.response = response;
  return checked;
}

function judge({ value, at }: ReadResponse): Judgement {
  const judgement = checkResponse(value);
  const [first] = judgement.findings;
  if (value !== undefined || first === undefined || at === undefined) return judgement;
  // Nothing stands where `--at` says.
  return {
    ...judgement,
    findings: [{ ...first, message: `Expected a chat completion at ${at}, found nothing there` }],
  };
}

/** A result with its places. `lines` is the number of lines before the part of the file that it was found in. */
export function withPlaces(plain: PlainResult, lines = 0): Checked | Unread {
  if (plain.kind === "file") return plain;
  if (plain.kind === "text") return lines === 0 ? plain : { ...plain, line: plain.line + lines };
  const { places, ...rest } = plain;
  const line = plain.line + lines;
  const found = places.map((place) => (lines === 0 ? place : moved(place, lines)));
  return { ...rest, line, positionOf: finderIn(found, plain.kind, line) };
}

function finderIn(places: readonly Place[], kind: Checked["kind"], line: number): (path: Path) => Position {
  const finders: ((path: Path) => Position)[] = [];
  return (path) => {
    const [step] = path;
    const isOfChunk = kind === "stream" && typeof step === "number";
    const index = isOfChunk ? step : 0;
    const place = places[index];
    if (place === undefined || (kind === "stream" && !isOfChunk)) return { line, column: 1 };
    finders[index] ??= positionsAt(place);
    return finders[index](isOfChunk ? path.slice(1) : path);
  };
}
