import { findNonChunk } from "@chat-completion/core";
import type { Document, EventDocument, MistakeDocument, ValueDocument } from "../input/document.js";
import { describePlace, locate } from "../input/locate.js";
import type { Place } from "../input/place.js";
import { choicesOf, hasChoices, hasDelta, isError, mayBeFirstChunk } from "./chunk-shapes.js";
import { type RecordedStream, StreamCollector } from "./recorded-stream.js";

/** A response that was read. */
export interface ReadResponse {
  kind: "response";
  value: unknown;
  line: number;
  place: Place;
  at?: string;
  customId?: string;
}

/** What a file holds, once its chunks are put together to streams. */
export type Item = ReadResponse | ({ kind: "stream" } & RecordedStream) | MistakeDocument;

/** Tells responses and streams apart among the documents of a file. */
export class ItemReader {
  private readonly collector: StreamCollector;
  /** A value that may be the first chunk of a stream: it has no choices. */
  private held: ReadResponse | undefined;

  /** `at` is where each value has its response. */
  constructor(
    private readonly emit: (item: Item) => void,
    private readonly at?: readonly (string | number)[],
  ) {
    this.collector = new StreamCollector((stream) => emit({ kind: "stream", ...stream }));
  }

  /** Whether the next value could belong to what came before. */
  get isOpen(): boolean {
    return this.collector.isOpen || this.held !== undefined;
  }

  add(document: Document): void {
    switch (document.kind) {
      case "value":
        this.addValue(document);
        break;
      case "events":
        this.end();
        this.collector.begin(document.line);
        break;
      case "event":
        this.addEvent(document);
        break;
      case "done":
        this.release();
        this.collector.end(true);
        break;
      case "mistake":
        this.release();
        this.emit(document);
    }
  }

  end(): void {
    this.release();
    this.collector.end();
  }

  private addValue(document: ValueDocument): void {
    const response = this.toResponse(document);
    const { value } = response;
    if (this.isChunk(value) || (this.collector.isOpen && isError(value))) this.addChunk(response);
    else {
      this.end();
      if (mayBeFirstChunk(value)) this.held = response;
      else this.emit(response);
    }
  }

  private toResponse({ value, text, line, column, item }: ValueDocument): ReadResponse {
    const place: Place = { text, lines: [{ line, column }], root: [] };
    // Most values are responses. For these, there should be little to do.
    if (item === undefined && this.at === undefined && hasChoices(value))
      return { kind: "response", value, line, place };
    const located = locate(value, this.at);
    const at = describePlace(located, item);
    return {
      kind: "response",
      value: located.value,
      line,
      place: { ...place, root: located.path, ...(located.text !== undefined && { isInString: true }) },
      ...(at !== undefined && { at }),
      ...(located.customId !== undefined && { customId: located.customId }),
    };
  }

  private isChunk(value: unknown): boolean {
    if (typeof value !== "object" || value === null) return false;
    if ("object" in value && value.object === "chat.completion.chunk") return true;
    const choices = choicesOf(value);
    if (choices.length === 0) return this.collector.isOpen && "choices" in value && findNonChunk(value) === undefined;
    return choices.some(hasDelta);
  }

  private addChunk(response: ReadResponse): void {
    const { held } = this;
    this.held = undefined;
    for (const { value, place, line, at } of held === undefined ? [response] : [held, response]) {
      this.collector.add({ value, place }, line, at);
    }
  }

  private release(): void {
    const { held } = this;
    this.held = undefined;
    if (held !== undefined) this.emit(held);
  }

  private addEvent(event: EventDocument): void {
    const { name, data, places, isCut } = event;
    const text = data.trim();
    if (text === "[DONE]") this.collector.end(true);
    if (text === "[DONE]" || text === "" || text === "{}") return;
    const value = parseData(event);
    // Events of another name are passed over, as a client does.
    const isNamed = name !== undefined && name !== "message" && name !== "error";
    if (isNamed && !(typeof value === "object" && value !== null && "choices" in value)) {
      this.collector.passOver(event);
      return;
    }
    const place: Place = { text: data, lines: places, root: [] };
    this.collector.add({ value, place, event: { name, data, isCut } }, places[0]?.line ?? 1);
  }
}

/** The value of an event. What is no JSON stays a text. */
function parseData({ name, data }: EventDocument): unknown {
  let value: unknown = data;
  try {
    value = JSON.parse(data);
  } catch {
    // Reading the stream says so.
  }
  return name === "error" && !isError(value) ? { error: value } : value;
}
