import type { Answer } from "../answer.js";

/** What the matrix calls the outcome of an answer. */
export function wordOf({ outcome, reply }: Answer): string {
  if (outcome === "failed") return `status ${reply.status}`;
  if (outcome === "no answer" && reply.failure?.code === "timed-out") return "timed out";
  return outcome;
}

/** A duration in four to six characters: `412 ms`, `1.2 s`, `12 s`. */
export function formatDuration(milliseconds: number): string {
  if (milliseconds < 1000) return `${milliseconds} ms`;
  const seconds = milliseconds / 1000;
  return `${seconds < 9.95 ? seconds.toFixed(1) : seconds.toFixed(0)} s`;
}

/** Where a finding is, for readers: its path, or what it is of. */
export function placeOf({ path, unstreamed }: { path: string; unstreamed: readonly string[] }): string {
  if (path !== "") return path;
  return unstreamed.length > 0 ? "the answer" : "the stream";
}

/** The answers that have a finding: `Unstreamed: text, one-tool. Streamed: text.` */
export function answersOf({
  unstreamed,
  streamed,
}: {
  unstreamed: readonly string[];
  streamed: readonly string[];
}): string {
  if (unstreamed.join() === streamed.join()) return `Unstreamed and streamed: ${listOf(unstreamed)}.`;
  const parts = [
    unstreamed.length > 0 && `Unstreamed: ${listOf(unstreamed)}.`,
    streamed.length > 0 && `Streamed: ${listOf(streamed)}.`,
  ];
  return parts.filter((part) => part !== false).join(" ");
}

/** The most names in a list. */
const MOST_NAMES = 5;

function listOf(names: readonly string[]): string {
  const listed = names.slice(0, MOST_NAMES).join(", ");
  return names.length > MOST_NAMES ? `${listed} and ${names.length - MOST_NAMES} more` : listed;
}

/** The broken answers of which nobody knows whether they have what was asked for. */
export function brokenAnswers(answers: readonly Answer[]): string[] {
  return answers
    .filter(({ outcome, note }) => outcome === "broken" && note !== undefined)
    .map(({ question, isStreamed }) => `${question.name}${isStreamed ? ", streamed" : ""}`);
}

/** `1 answer`, `2 answers`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
