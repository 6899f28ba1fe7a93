import {
  type AccumulatedResponse,
  createAccumulator,
  explainChunk,
  explainType,
  findNonChunk,
  isWireCreateChatCompletionStreamResponse,
} from "@chat-completion/core";
import type { CreateChatCompletionStreamResponse } from "@chat-completion/types/wire";
import { ChatCompletionStreamError, type ChatCompletionStreamErrorCode } from "./error.js";
import type { StreamEvent } from "./events.js";
import { jsonOf } from "./json-of.js";

/** What has come of a stream so far, and how to go on. */
export class Reading {
  readonly #accumulator = createAccumulator();
  #place = 0;
  /** The data of the first event that is of another API by its name. */
  #firstPassedOver: unknown;
  /** Whether the server said that the stream is at its end. */
  isDone = false;

  /** The chunk of an event. `undefined` if the event has none. Throws if it is an error, or broken. */
  chunkOf(event: StreamEvent): CreateChatCompletionStreamResponse | undefined {
    if (event.is === "too-large") throw this.error("too-large", "An event is larger than `maxEventSize`");
    const data = event.data.trim();
    if (data === "[DONE]") {
      this.isDone = true;
      return undefined;
    }
    if (data === "") return undefined;
    if (event.is === "error-line" || event.name === "error") throw this.#serverError(data);
    if (data === "{}") return undefined;
    const value = this.#parse(data);
    if (event.name !== undefined && event.name !== "message" && !hasChoicesOrError(value)) {
      this.#firstPassedOver ??= value;
      return undefined;
    }
    return this.check(value);
  }

  /** A value as a chunk. Throws if it is none. */
  check(value: unknown): CreateChatCompletionStreamResponse {
    if (!isWireCreateChatCompletionStreamResponse(value)) throw this.#notAChunk(value);
    this.#accumulator.add(value);
    this.#place++;
    return value;
  }

  /** Throws unless a chunk came, and the server said that this is the end, or every choice said why it stopped. */
  end(): void {
    if (this.#place > 0 && (this.isDone || this.#accumulator.finished)) return;
    if (this.#place === 0 && this.#firstPassedOver !== undefined) throw this.#notAChunk(this.#firstPassedOver);
    const what = this.#place === 0 ? "before any chunk came" : "before every choice said why it stopped";
    throw this.error("ended-early", `The stream ended ${what}`);
  }

  /** The response that the chunks make so far. */
  get response(): AccumulatedResponse {
    return this.#accumulator.response;
  }

  error(
    code: ChatCompletionStreamErrorCode,
    message: string,
    more: { status?: number; cause?: unknown } = {},
  ): ChatCompletionStreamError {
    return new ChatCompletionStreamError(code, message, { place: this.#place, response: this.response, ...more });
  }

  /** The error for a source that failed. */
  brokenOff(cause: unknown): ChatCompletionStreamError {
    const words = cause instanceof Error && cause.message !== "" ? `: ${cause.message}` : "";
    return this.error("ended-early", `The stream broke off${words}`, { cause });
  }

  #parse(data: string): unknown {
    try {
      return JSON.parse(data);
    } catch {
      throw this.error("not-json", `The data of an event is not JSON, ${this.#place} chunks into the stream`);
    }
  }

  #serverError(data: string): ChatCompletionStreamError {
    const value = jsonOf(data);
    const error = typeof value === "object" && value !== null && "error" in value ? value : { error: value };
    return this.error("error-envelope", findNonChunk(error)?.message ?? explainType("a chunk", value));
  }

  #notAChunk(value: unknown): ChatCompletionStreamError {
    const { code, message } = explainChunk(value) ?? { message: "Expected a chunk of a chat completion" };
    return this.error(code === "error-envelope" ? code : "not-a-chunk", message);
  }
}

function hasChoicesOrError(value: unknown): boolean {
  return typeof value === "object" && value !== null && ("choices" in value || ("error" in value && !!value.error));
}
