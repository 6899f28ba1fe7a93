import type {
  ChatCompletionAudio,
  ChatCompletionFunctionCall,
  ChatCompletionResponseMessage,
  ChatCompletionStreamResponseDelta,
} from "@chat-completion/types/wire";
import { textOfObject } from "../decode/text.js";
import { appendContent } from "./content.js";
import type { Merger } from "./merge.js";
import { ownValue } from "./set-key.js";
import { nameWith, ToolCalls } from "./tool-calls.js";

/** The message of a choice, as far as its deltas have come. */
export interface AccumulatedMessage extends ChatCompletionResponseMessage {
  role: "assistant";
  content: string | Extract<ChatCompletionResponseMessage["content"], unknown[]> | null;
  refusal: string | null;
}

/** Puts the deltas of one choice together. */
export class MessageAccumulation {
  readonly message: AccumulatedMessage = { role: "assistant", content: null, refusal: null };
  readonly #toolCalls: ToolCalls;

  constructor(readonly merger: Merger) {
    this.#toolCalls = new ToolCalls(merger);
  }

  add(delta: ChatCompletionStreamResponseDelta): void {
    const { message } = this;
    for (const key in delta) {
      const value = delta[key as keyof ChatCompletionStreamResponseDelta];
      switch (key) {
        case "role":
          break;
        case "content":
          message.content = appendContent(message.content, delta.content);
          break;
        case "refusal":
          if (delta.refusal != null) message.refusal = (message.refusal ?? "") + delta.refusal;
          break;
        case "tool_calls":
          if (delta.tool_calls != null) this.#addToolCalls(delta.tool_calls);
          break;
        case "annotations":
          if (delta.annotations != null) this.merger.grow(message, key, delta.annotations);
          break;
        case "audio":
          if (delta.audio === null) message.audio ??= null;
          else if (delta.audio !== undefined) this.#addAudio(delta.audio);
          break;
        case "function_call":
          if (delta.function_call != null) this.#addFunctionCall(delta.function_call);
          break;
        default:
          this.merger.mergeDelta(message, key, value);
      }
    }
  }

  /** Adds what a whole message has and the deltas before it did not bring. */
  addWhole(whole: ChatCompletionResponseMessage): void {
    const missing = Object.entries(whole).filter(([key]) => isNothing(ownValue(this.message, key)));
    const delta = Object.fromEntries(missing) as ChatCompletionStreamResponseDelta;
    // A whole call is no piece of another: each has an index of its own.
    if (delta.tool_calls) delta.tool_calls = delta.tool_calls.map((call, index) => ({ ...call, index }));
    this.add(delta);
  }

  #addToolCalls(pieces: NonNullable<ChatCompletionStreamResponseDelta["tool_calls"]>): void {
    this.#toolCalls.add(pieces);
    this.message.tool_calls = this.#toolCalls.calls as NonNullable<ChatCompletionResponseMessage["tool_calls"]>;
  }

  #addAudio(piece: NonNullable<ChatCompletionStreamResponseDelta["audio"]>): void {
    const audio: ChatCompletionAudio = this.message.audio ?? {};
    this.message.audio = audio;
    for (const key in piece) {
      const value = piece[key as keyof typeof piece];
      if ((key === "data" || key === "transcript") && value != null) audio[key] = (audio[key] ?? "") + value;
      else this.merger.merge(audio, key, value);
    }
  }

  #addFunctionCall(piece: NonNullable<ChatCompletionStreamResponseDelta["function_call"]>): void {
    const call = (this.message.function_call ?? { name: "", arguments: "" }) as ChatCompletionFunctionCall & {
      arguments: string;
    };
    this.message.function_call = call;
    call.name = nameWith(call.name, piece.name, call.arguments !== "");
    call.arguments += textOfObject(piece.arguments ?? "");
    for (const key in piece) {
      if (key !== "name" && key !== "arguments") this.merger.merge(call, key, piece[key as keyof typeof piece]);
    }
  }
}

/** Whether a member of the message has not come yet. */
function isNothing(value: unknown): boolean {
  return value == null || value === "" || (Array.isArray(value) && value.length === 0);
}
