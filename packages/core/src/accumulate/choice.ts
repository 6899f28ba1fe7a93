import type {
  ChatCompletionChoice,
  ChatCompletionLogprobs,
  ChatCompletionStreamChoice,
  FinishReason,
} from "@chat-completion/types/wire";
import { isObject } from "../json.js";
import type { Merger } from "./merge.js";
import { type AccumulatedMessage, MessageAccumulation } from "./message.js";
import { ownValue, setKey } from "./set-key.js";

/** A choice, as far as its chunks have come. */
export interface AccumulatedChoice extends ChatCompletionChoice {
  index: number;
  message: AccumulatedMessage;
  logprobs: ChatCompletionLogprobs | null;
  finish_reason: FinishReason | null;
}

/** Puts the parts of one choice together that are in chunks. */
export class ChoiceAccumulation {
  readonly choice: AccumulatedChoice;
  readonly #message: MessageAccumulation;

  constructor(
    index: number,
    readonly merger: Merger,
  ) {
    this.#message = new MessageAccumulation(merger);
    this.choice = { index, message: this.#message.message, logprobs: null, finish_reason: null };
  }

  /** Whether the server said why it stopped. */
  get isFinished(): boolean {
    return this.choice.finish_reason !== null;
  }

  add(part: ChatCompletionStreamChoice): void {
    for (const key in part) {
      switch (key) {
        case "index":
          break;
        case "delta":
          if (part.delta != null) this.#message.add(part.delta);
          break;
        case "message":
          if (part.message != null && part.delta == null) this.#message.addWhole(part.message);
          break;
        case "finish_reason":
          if (part.finish_reason) this.choice.finish_reason = part.finish_reason;
          break;
        case "logprobs":
          if (isObject(part.logprobs)) this.#addLogprobs(part.logprobs);
          break;
        default:
          this.merger.merge(this.choice, key, part[key as keyof ChatCompletionStreamChoice]);
      }
    }
  }

  /** Appends each list of tokens. Of other members, the last one stands. */
  #addLogprobs(part: ChatCompletionLogprobs): void {
    this.choice.logprobs ??= {};
    const { logprobs } = this.choice;
    for (const [key, value] of Object.entries(part)) {
      const before = ownValue(logprobs, key);
      if (Array.isArray(value) && Array.isArray(before)) for (const token of value) before.push(token);
      else if (value != null || before === undefined) setKey(logprobs, key, Array.isArray(value) ? [...value] : value);
    }
  }
}
