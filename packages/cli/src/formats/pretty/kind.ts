import { messageWithoutPlace, printable } from "@chat-completion/checking";
import { formatPath } from "@chat-completion/core";
import type { Colours } from "../../terminal/colours.js";
import { formatCount } from "../../terminal/format-count.js";
import { wrap } from "../../terminal/wrap.js";
import type { Kind, Place } from "../kinds.js";
import { count } from "../words.js";
import { formatPlace, inValue } from "./place.js";
import { VERDICTS } from "./verdict.js";

/** A kind of finding, and its first places. What is wrong is said once, if it is the same at each place. */
export function describeKind({ code, path, level, mark, ...kind }: Kind, colours: Colours): string {
  const { word, colour } = VERDICTS[level];
  const verdict = colours[colour](`${mark === "fails" ? "✖" : "•"} ${word}`);
  const headline = `${verdict}  ${colours.bold(path)}  ${code}${describeCount(kind)}\n`;
  const left = kind.count - kind.places.length;
  const rest = left === 0 ? "" : `  and ${formatCount(left)} more; --all lists them\n`;
  return headline + describePlaces(kind.places) + rest;
}

function describeCount({ count: total, results }: Pick<Kind, "count" | "results">): string {
  if (total === 1) return "";
  return `  ${count(total, "place")}${total === results ? "" : ` in ${count(results, "response")}`}`;
}

function describePlaces(places: readonly Place[]): string {
  const sentences = places.map((place) => printable(messageWithoutPlace({ ...place, path: [...place.path] }), 1000));
  const [first = ""] = sentences;
  const isSame = sentences.every((sentence) => sentence === first);
  const lines = places.map((place, at) => {
    const path = place.path.length === 0 ? "" : `  ${printable(formatPath(place.path))}`;
    return `  ${formatPlace(place)}${path}${inValue(place)}\n${isSame ? "" : wrap(sentences[at] ?? "", 4)}`;
  });
  return (isSame && places.length > 0 ? wrap(first, 2) : "") + lines.join("");
}

/** Limit on the servers that are named. */
const MOST_SERVERS = 2;

/** Whose key it is: `Groq`, or how many servers send it. */
function describeServers(servers: readonly string[]): string {
  if (servers.length === 0) return "";
  return `  ${servers.length > MOST_SERVERS ? `${servers.length} servers` : servers.join(", ")}`;
}

/** Limit on the lines for what the specification allows. */
const MOST_LINES = 50;

/** What the specification allows: a line for each kind, with its first place. */
export function describeUnknownKeys(kinds: readonly Kind[], colours: Colours): string {
  if (kinds.length === 0) return "";
  const shown = kinds.slice(0, MOST_LINES);
  const width = Math.min(40, Math.max(...shown.map(({ path }) => path.length)));
  const lines = shown.map(({ code, path, servers, count: total, places: [first] }) => {
    const place = first === undefined ? "" : `  ${formatPlace(first)}`;
    const more = total === 1 ? "" : ` and ${formatCount(total - 1)} more`;
    return colours.dim(
      `  ${path.padEnd(width)}  ${code.padEnd("unknown-key".length)}${describeServers(servers)}${place}${more}\n`,
    );
  });
  const left = kinds.length - shown.length;
  const rest = left === 0 ? "" : `  and ${formatCount(left)} more kinds; --all lists them\n`;
  return `• allowed by the specification\n${lines.join("")}${rest}`;
}
