import { messageWithoutPlace, type ReadStream } from "@chat-completion/checking";
import { accumulateChunks, type Deviation, findStreamDeviations, isAllowed } from "@chat-completion/core";
import { ValueBudget } from "./abridge.js";
import { checkResponse } from "./check-response.js";
import type { CheckedStream, EventDeviation, StreamEvents } from "./checked.js";
import { writeStreamReport } from "./write-stream-report.js";

/** Limit on the different deviations of events that the page receives. */
const MOST_DEVIATIONS = 500;

/** The JSON of an event that is longer than this, in UTF-16 units, is abridged to so many values. */
const LONGEST_EVENT = 200_000;
const VALUES_OF_AN_EVENT = 20_000;

/** Checks a stream: each chunk, the stream as a whole, and the response that it makes. */
export function checkStream(stream: ReadStream, budget: ValueBudget): CheckedStream {
  const values: unknown[] = stream.chunks.map(({ value }) => value);
  const stopped = stream.stop && parse(stream.stop.data);
  if (stopped !== undefined) values.push(stopped.value);
  const found = findStreamDeviations(values, stream.done === undefined ? {} : { done: stream.done });
  const ofEvents = found.filter(isOfEvent);
  const { deviations, left } = groupByEvent(ofEvents);
  const isWhole = stream.unread === 0 && stream.stop === undefined;
  // What the rest of the stream might have said is not missing.
  const whole = found.filter((one) => !isOfEvent(one) && (isWhole || one.code !== "missing-finish-reason"));
  const response = accumulateChunks(stream.chunks.map(({ value }) => value));
  return {
    events: toEvents(stream, stopped !== undefined),
    chunks: stream.chunks.length,
    deviations,
    whole,
    left,
    ...(stream.done !== undefined && { done: stream.done }),
    ...(stream.stop && { stop: toStop(stream.stop, stopped && stream.chunks.length) }),
    unread: stream.unread,
    strict: stream.stop === undefined && ofEvents.every(isAllowed),
    ...(stream.chunks.length > 0 && { response: checkResponse({ json: response, line: 1 }, budget) }),
    report: writeStreamReport({ model: response.model ?? undefined, deviations, whole }),
  };
}

/** Whether a deviation is one of an event: its path begins with the place of the event. */
function isOfEvent({ path: [first] }: Deviation): boolean {
  return typeof first === "number";
}

function parse(json: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(json) };
  } catch {
    return undefined;
  }
}

function toStop(
  { code, message, line, offset }: NonNullable<ReadStream["stop"]>,
  place: number | undefined,
): NonNullable<CheckedStream["stop"]> {
  return { code, message, line, offset, ...(place !== undefined && { place }) };
}

function toEvents({ chunks, stop }: ReadStream, hasStopped: boolean): StreamEvents {
  const all = hasStopped && stop ? [...chunks, { json: stop.data, line: stop.line }] : chunks;
  const ends = new Uint32Array(all.length);
  const lines = Uint32Array.from(all, ({ line }) => line);
  const texts = all.map(({ json }) => (json.length > LONGEST_EVENT ? abridge(json) : json));
  let end = 0;
  for (const [place, { length }] of texts.entries()) {
    end += length;
    ends[place] = end;
  }
  return { json: texts.join(""), ends, lines };
}

function abridge(json: string): string {
  return JSON.stringify(new ValueBudget(VALUES_OF_AN_EVENT).fit([JSON.parse(json)]).values[0]);
}

/** Puts equal deviations of events together. */
function groupByEvent(found: readonly Deviation[]): { deviations: EventDeviation[]; left: number } {
  const groups = new Map<string, Omit<EventDeviation, "events"> & { events: number[] }>();
  let left = 0;
  for (const { code, path: whole, message: said } of found) {
    const [event, ...path] = whole as [number, ...EventDeviation["path"]];
    const message = messageWithoutPlace({ path: whole, message: said });
    const key = JSON.stringify([code, path, message]);
    const group = groups.get(key);
    if (group !== undefined) group.events.push(event);
    else if (groups.size === MOST_DEVIATIONS) left += 1;
    else groups.set(key, { code, path, message, events: [event] });
  }
  return {
    deviations: [...groups.values()].map((group) => ({ ...group, events: Uint32Array.from(group.events) })),
    left,
  };
}
