import { createParser } from "eventsource-parser";

/** What the events of a body are: an event, an `error:` line (llama.cpp), or an event that is too large. */
export type StreamEvent =
  | { readonly is: "event"; readonly name: string | undefined; readonly data: string }
  | { readonly is: "error-line"; readonly data: string }
  | { readonly is: "too-large" };

/**
 * Longest text that the parser is fed at once, in UTF-16 code units. For each line it looks for both CR and LF, if need be to
 * the end of what it is fed.
 */
const FED = 16_384;

/** Parses the text of an event stream, piece by piece. */
export class EventParser {
  #events: StreamEvent[] = [];
  readonly #parser;

  constructor(maxEventSize: number) {
    this.#parser = createParser({
      maxBufferSize: maxEventSize,
      onEvent: ({ event, data }) => this.#events.push({ is: "event", name: event, data }),
      onError: ({ type, field, value }) => {
        if (type === "max-buffer-size-exceeded") this.#events.push({ is: "too-large" });
        else if (type === "unknown-field" && field === "error")
          this.#events.push({ is: "error-line", data: value ?? "" });
      },
    });
  }

  /** The events that a piece of text completes. */
  parse(text: string): StreamEvent[] {
    this.#events = [];
    for (let at = 0; at < text.length && this.#events.at(-1)?.is !== "too-large"; at += FED) {
      this.#parser.feed(text.slice(at, at + FED));
    }
    return this.#events;
  }

  /** The event that the end of the text completes: servers leave out the blank line behind the last one. */
  end(): StreamEvent[] {
    return this.parse("\n\n");
  }
}
