import { findNonChunk, formatPath, isAllowed } from "@chat-completion/core";
import type { CheckedStream, EventDeviation, StreamEvents } from "../check/checked.js";
import type { NoteGroup } from "../notes/groups.js";
import type { Note } from "../notes/notes.js";

/** The JSON value of an event. */
export function eventAt({ json, ends }: StreamEvents, event: number): unknown {
  const end = ends[event];
  return end === undefined ? undefined : JSON.parse(json.slice(event === 0 ? 0 : ends[event - 1], end));
}

type Found = Pick<CheckedStream, "deviations" | "stop">;

/** The notes on an event. */
export function notesOn({ deviations, stop }: Found, event: number): Note[] {
  return deviations
    .filter(({ events }) => has(events, event))
    .map((deviation) => toNote(deviation, stop?.place === event));
}

/** The notes on a stream, in groups: first those on the stream as a whole, then those on its events. */
export function groupStreamNotes({ whole, deviations, stop }: Found & Pick<CheckedStream, "whole">): NoteGroup[] {
  const ofWhole = whole.map(({ code, path, message }): NoteGroup => {
    const place = path[0] === "choices" ? `choice ${path[1]}` : "the whole stream";
    return { place, code, text: message, level: isAllowed({ code }) ? "allowed" : "deviation", paths: [path] };
  });
  const ofEvents = deviations.map((deviation): NoteGroup => {
    const { events, path } = deviation;
    const { code, text, level } = toNote(deviation, events.length === 1 && events[0] === stop?.place);
    const paths = {
      length: events.length,
      slice: (from: number, to: number) => Array.from(events.slice(from, to), (event) => [event, ...path]),
    };
    return { place: path.length === 0 ? "the whole event" : formatPath(path), code, text, level, paths };
  });
  return [...ofWhole, ...ofEvents.sort((one, other) => rank(one) - rank(other))];
}

/** The next event after one that has a deviation, or the first of all if there is none after it. */
export function nextDeviating({ deviations, stop }: Found, after: number): number | undefined {
  const places = stop?.place === undefined ? [] : [stop.place];
  for (const { code, events } of deviations) {
    if (isAllowed({ code })) continue;
    const at = firstAbove(events, after);
    for (const place of [events[at], events[0]]) if (place !== undefined) places.push(place);
  }
  const following = places.filter((place) => place > after);
  return places.length === 0 ? undefined : Math.min(...(following.length > 0 ? following : places));
}

/** What an event brings, in a few words. */
export function describeEvent(value: unknown): string {
  if (findNonChunk(value)?.code === "error-envelope") return "an error";
  const { choices, usage } = (value ?? {}) as { choices?: unknown; usage?: unknown };
  const parts = (Array.isArray(choices) ? choices : []).flatMap(describeChoice);
  if (usage) parts.push("usage");
  return parts.join(", ") || "no text";
}

/** Longest text of a chunk that is shown, in UTF-16 units. */
const LONGEST = 60;

function describeChoice(choice: unknown): string[] {
  const { delta, message, finish_reason } = (choice ?? {}) as Record<string, unknown>;
  const held = delta ?? message;
  const parts = Object.entries(typeof held === "object" && held !== null ? held : {}).flatMap(([key, piece]) => {
    if (piece === null || piece === "" || (Array.isArray(piece) && piece.length === 0)) return [];
    if (typeof piece === "string") return [`${key} ${quote(piece)}`];
    return key === "tool_calls" && Array.isArray(piece) ? piece.flatMap(describeCall) : [key];
  });
  if (typeof finish_reason === "string" && finish_reason !== "") parts.push(`finish_reason ${quote(finish_reason)}`);
  return parts;
}

function describeCall(call: unknown): string[] {
  const { function: called } = (call ?? {}) as { function?: { name?: unknown; arguments?: unknown } | null };
  const parts = [
    called?.name && `call of ${String(called.name)}`,
    called?.arguments && `arguments ${quote(String(called.arguments))}`,
  ];
  return parts.filter((part): part is string => typeof part === "string");
}

function quote(text: string): string {
  return JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}

function toNote({ code, path, message }: EventDeviation, isRejected: boolean): Note {
  if (isAllowed({ code })) return { path, code, text: message, level: "allowed" };
  return { path, code, text: message, level: isRejected ? "rejected" : "deviation" };
}

function rank({ level }: NoteGroup): number {
  return level === "allowed" ? 1 : 0;
}

function has(events: Uint32Array, event: number): boolean {
  return events[firstAbove(events, event - 1)] === event;
}

/** The index of the first number that is greater than another, among numbers in order. */
function firstAbove(sorted: Uint32Array, bound: number): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? 0) > bound) to = middle;
    else from = middle + 1;
  }
  return from;
}
