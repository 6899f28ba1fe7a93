import type { AccumulatedResponse } from "@chat-completion/core";

/** Why a stream could not be read to its end. */
export type ChatCompletionStreamErrorCode =
  /** The server answered with a status other than 2xx. */
  | "http-status"
  /** The server sent an error, in place of a chunk or of the whole stream. */
  | "error-envelope"
  /** The data of an event is not JSON. */
  | "not-json"
  /** The data of an event is no chunk of a chat completion, or a broken one. */
  | "not-a-chunk"
  /**
   * The stream ended before every choice that began said why it stopped, or before any chunk came. If the source failed,
   * as a connection does that breaks, its error is the `cause`.
   */
  | "ended-early"
  /** An event is larger than `maxEventSize`. */
  | "too-large";

/** The error that reading a stream throws. What came before it is in {@link response}. */
export class ChatCompletionStreamError extends Error {
  override readonly name = "ChatCompletionStreamError";
  /** What went wrong. */
  readonly code: ChatCompletionStreamErrorCode;
  /** The number of chunks that came before it. */
  readonly place: number;
  /** The response that those chunks make. Its choices are empty if none came. */
  readonly response: AccumulatedResponse;
  /** The HTTP status, if the code is `http-status`. */
  readonly status: number | undefined;

  constructor(
    code: ChatCompletionStreamErrorCode,
    message: string,
    {
      place,
      response,
      status,
      cause,
    }: { place: number; response: AccumulatedResponse; status?: number; cause?: unknown },
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.place = place;
    this.response = response;
    this.status = status;
  }
}
