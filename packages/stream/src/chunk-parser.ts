import { findNonChunk } from "@chat-completion/core";
import type { CreateChatCompletionStreamResponse } from "@chat-completion/types/wire";
import { EventParser, type StreamEvent } from "./events.js";
import type { Reading } from "./reading.js";
import { BodyText } from "./text-pieces.js";

/** Parses the pieces of a body into chunks, which it adds to a reading one by one, as they are taken. */
export class ChunkParser {
  readonly #text = new BodyText();
  readonly #events: EventParser;
  /** The text so far of a body that is one JSON value rather than events. */
  #whole: string | undefined;
  #hasBegun = false;

  constructor(
    readonly reading: Reading,
    readonly maxEventSize: number,
  ) {
    this.#events = new EventParser(maxEventSize);
  }

  /** The chunks that a piece completes. It may be a chunk itself. */
  parse(piece: Uint8Array | string | CreateChatCompletionStreamResponse): Iterable<CreateChatCompletionStreamResponse> {
    // Not `instanceof Uint8Array`: test environments have one of another realm.
    if (typeof piece !== "string" && !ArrayBuffer.isView(piece)) return [this.reading.check(piece)];
    return this.#chunksIn(this.#text.of(piece));
  }

  /** The chunks that the end of the body completes. */
  *end(): Generator<CreateChatCompletionStreamResponse> {
    yield* this.#chunksIn(this.#text.end());
    if (this.#whole !== undefined) yield this.#chunkOfBody(this.#whole);
    else yield* this.#lastChunks();
  }

  #chunksIn(text: string): Iterable<CreateChatCompletionStreamResponse> {
    if (!this.#hasBegun && text.trimStart() !== "") {
      this.#hasBegun = true;
      // No line of an event stream begins so.
      if (/^\s*[[{<]/.test(text)) this.#whole = "";
    }
    if (this.#whole === undefined) return this.#chunksOf(this.#events.parse(text));
    this.#whole += text;
    if (this.#whole.length > this.maxEventSize)
      throw this.reading.error("too-large", "The body is larger than `maxEventSize`");
    return [];
  }

  *#chunksOf(events: readonly StreamEvent[]): Generator<CreateChatCompletionStreamResponse> {
    for (const event of events) {
      const chunk = this.reading.chunkOf(event);
      if (chunk !== undefined) yield chunk;
      if (this.reading.isDone) return;
    }
  }

  *#lastChunks(): Generator<CreateChatCompletionStreamResponse> {
    try {
      yield* this.#chunksOf(this.#events.end());
    } catch (error) {
      // The end of the stream cut this event off.
      if ((error as { code?: unknown }).code === "not-json")
        throw this.reading.error("ended-early", "The stream ended in the middle of an event");
      throw error;
    }
  }

  /** A body that is one JSON value rather than events. */
  #chunkOfBody(text: string): CreateChatCompletionStreamResponse {
    let value: unknown;
    try {
      value = JSON.parse(withoutDone(text));
    } catch {
      const found = findNonChunk(text);
      throw this.reading.error("not-a-chunk", found?.message ?? "The body is neither a stream of events nor JSON");
    }
    return this.reading.check(value);
  }
}

/** A body without a `[DONE]` at its end, which some servers send behind a whole completion as well. */
function withoutDone(text: string): string {
  const at = text.lastIndexOf("data:");
  return at !== -1 && text.slice(at + "data:".length).trim() === "[DONE]" ? text.slice(0, at) : text;
}
