/** What a file holds, one after the other. */
export type Document = ValueDocument | EventsDocument | EventDocument | DoneDocument | MistakeDocument;

/** A JSON value. */
export interface ValueDocument {
  kind: "value";
  value: unknown;
  text: string;
  /** Where it begins: both from 1, the column in UTF-16 units. */
  line: number;
  column: number;
  /** Its place in the list around it, from 0. Absent outside of one. */
  item?: number;
}

/** The beginning of server-sent events. */
interface EventsDocument {
  kind: "events";
  line: number;
}

/** A server-sent event. */
export interface EventDocument {
  kind: "event";
  /** What `event:` names it. `error` also stands for an `error:` line, as llama.cpp sends it. */
  name: string | undefined;
  /** The text behind `data:`, lines joined by newlines. */
  data: string;
  /** Where each line of the data begins. */
  places: { line: number; column: number }[];
  /** Whether the file ends before the blank line that ends an event. */
  isCut: boolean;
}

/** The line `[DONE]` among JSON Lines. */
interface DoneDocument {
  kind: "done";
}

/** A text that is no JSON. */
export interface MistakeDocument {
  kind: "mistake";
  /** Whether there is nothing at all. */
  isEmpty?: true;
  message: string;
  line: number;
  column: number;
}
