import type { EventDocument } from "../input/document.js";
import type { Place } from "../input/place.js";
import { choicesOf, hasRole, idOf } from "./chunk-shapes.js";

/** A chunk of a recorded stream, right or broken. */
export interface RecordedChunk {
  value: unknown;
  place: Place;
  /** The event that it came in. Absent in JSON Lines. */
  event?: Pick<EventDocument, "name" | "data" | "isCut">;
}

/** A recorded stream. */
export interface RecordedStream {
  chunks: RecordedChunk[];
  line: number;
  /** Where in its value its first chunk was found. */
  at?: string;
  /** Whether it ended with `[DONE]`. Absent for JSON Lines without it, where nobody knows. */
  done?: boolean;
  /** The first event that is no chunk by its name. A client passes over it. */
  passedOver?: NonNullable<RecordedChunk["event"]>;
}

/** Puts the chunks of a file together to streams. */
export class StreamCollector {
  private stream: RecordedStream | undefined;
  private id = "";
  private begun = new Set<number>();
  private stopped = new Set<number>();

  constructor(private readonly onStream: (stream: RecordedStream) => void) {}

  get isOpen(): boolean {
    return this.stream !== undefined;
  }

  /** Adds a chunk. One that begins a new answer after all choices of the last one stopped begins a new stream. */
  add(chunk: RecordedChunk, line: number, at?: string): void {
    if (this.isNext(chunk.value)) this.end();
    this.stream ??= { chunks: [], line, ...(at !== undefined && { at }), ...(chunk.event && { done: false }) };
    this.stream.chunks.push(chunk);
    this.watch(chunk.value);
  }

  /** Begins a stream of events before its first chunk has come. */
  begin(line: number): void {
    this.stream ??= { chunks: [], line, done: false };
  }

  /** Adds an event that is no chunk by its name. */
  passOver(event: NonNullable<RecordedChunk["event"]>): void {
    if (this.stream !== undefined) this.stream.passedOver ??= event;
  }

  end(done?: true): void {
    const { stream } = this;
    if (stream === undefined) return;
    this.stream = undefined;
    this.id = "";
    this.begun = new Set();
    this.stopped = new Set();
    this.onStream(done ? { ...stream, done } : stream);
  }

  private isNext(value: unknown): boolean {
    if (this.begun.size === 0 || this.stopped.size < this.begun.size) return false;
    const id = idOf(value);
    return id !== "" && this.id !== "" && id !== this.id && choicesOf(value).some(hasRole);
  }

  private watch(value: unknown): void {
    this.id ||= idOf(value);
    for (const [place, choice] of choicesOf(value).entries()) {
      if (typeof choice !== "object" || choice === null) continue;
      const index = "index" in choice && typeof choice.index === "number" ? choice.index : place;
      this.begun.add(index);
      if ("finish_reason" in choice && choice.finish_reason) this.stopped.add(index);
    }
  }
}
