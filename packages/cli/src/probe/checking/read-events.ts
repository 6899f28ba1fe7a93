import { createParser } from "eventsource-parser";
import { parseJson } from "../json.js";

/** The events of a stream. */
export interface Events {
  /** The data of the events that have some, as JSON, or as text if it is none. */
  chunks: unknown[];
  /** Whether `[DONE]` came. */
  isDone: boolean;
  /** How many events came at all. */
  count: number;
}

/** Reads the events of a stream up to `[DONE]`. */
export function readEvents(text: string): Events {
  const events: Events = { chunks: [], isDone: false, count: 0 };
  const parser = createParser({
    onEvent: (event) => {
      const data = event.data.trim();
      if (events.isDone) return;
      events.count++;
      if (data === "[DONE]") events.isDone = true;
      else if (data !== "" && data !== "{}") events.chunks.push(parseJson(data)?.value ?? data);
    },
  });
  parser.feed(`${text}\n\n`);
  return events;
}
