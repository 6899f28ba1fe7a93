import { createParser } from "eventsource-parser";
import type { EventDocument } from "./document.js";

/** Whether a line can only be one of server-sent events. A comment may come first, as from OpenRouter. */
export function isEventLine(line: string): boolean {
  return /^(?:data|event|id|retry|):/.test(line);
}

/** Reads server-sent events line by line, and knows where each begins. */
export class EventLines {
  private places: EventDocument["places"] = [];
  private isEnding = false;
  private readonly parser;

  constructor(onEvent: (event: EventDocument) => void) {
    const emit = (name: string | undefined, data: string, places: EventDocument["places"]) => {
      onEvent({ kind: "event", name, data, places, isCut: this.isEnding });
    };
    this.parser = createParser({
      maxBufferSize: Number.POSITIVE_INFINITY,
      onEvent: ({ event, data }) => emit(event, data, this.places),
      onError: ({ type, field, value }) => {
        if (type === "unknown-field" && field === "error") emit("error", value ?? "", [{ line: this.line, column: 1 }]);
      },
    });
  }

  private line = 0;

  /** Adds a line without its end. */
  add(text: string, line: number): void {
    this.line = line;
    if (text.startsWith("data:")) this.places.push({ line, column: text.startsWith("data: ") ? 7 : 6 });
    this.parser.feed(`${text}\n`);
    if (text === "") this.places = [];
  }

  /** Ends the event that the end of the file cuts off: servers leave out the blank line behind the last one. */
  end(): void {
    this.isEnding = true;
    this.add("", this.line + 1);
  }
}
