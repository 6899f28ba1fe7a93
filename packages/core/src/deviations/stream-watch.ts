import type {
  ChatCompletionMessageToolCallChunk,
  ChatCompletionStreamChoice,
  CompletionUsage,
  CreateChatCompletionStreamResponse,
} from "@chat-completion/types/wire";
import type { Deviation, DeviationCode } from "./deviation.js";

/** What is remembered of a choice. */
interface Choice {
  finishReason: string | undefined;
  /** The ids and the arguments of its tool calls, by their index. */
  calls: Map<number, { id: string; text: string }>;
}

/** Shortest text whose repetition is reported: shorter ones repeat by chance. */
const REPEATED_LENGTH = 8;

/** Watches a stream for what no chunk by itself shows. */
export class StreamWatch {
  readonly #choices = new Map<number, Choice>();
  readonly #found = new Map<string, Deviation>();
  #id: string | undefined;
  #usage: CompletionUsage | undefined;

  add(chunk: CreateChatCompletionStreamResponse): void {
    if (chunk.id) {
      this.#id ??= chunk.id;
      if (chunk.id !== this.#id)
        this.#add("changed-id", [], "The `id` changes in mid-stream; the specification has one.");
    }
    if (chunk.usage != null) this.#addUsage(chunk.usage);
    for (const [place, choice] of (chunk.choices ?? []).entries()) this.#addChoice(choice, choice.index ?? place);
  }

  /** What was found, once the stream is at its end. */
  end(done: boolean | undefined): Deviation[] {
    for (const [index, { finishReason }] of this.#choices) {
      if (finishReason !== undefined) continue;
      this.#add("missing-finish-reason", ["choices", index], `No chunk says why choice ${index} stopped.`);
    }
    if (done === false) this.#add("missing-done", [], "The stream does not end with `data: [DONE]`.");
    return [...this.#found.values()];
  }

  #addUsage(usage: CompletionUsage): void {
    const counters = ["prompt_tokens", "completion_tokens", "total_tokens"] as const;
    const falls = counters.some((counter) => (usage[counter] ?? Infinity) < (this.#usage?.[counter] ?? 0));
    if (falls) this.#add("falling-usage", [], "A counter of `usage` is lower than in a chunk before.");
    this.#usage = usage;
  }

  #addChoice({ delta, message, finish_reason }: ChatCompletionStreamChoice, index: number): void {
    const choice = this.#choiceAt(index);
    const path = ["choices", index];
    if (message != null && delta == null) {
      this.#add("completion", path, "A whole message stands in the place of a delta.");
    }
    const text = [delta?.content, delta?.refusal].some((piece) => piece != null && piece !== "");
    if (choice.finishReason !== undefined && (text || delta?.tool_calls?.length)) {
      this.#add("text-after-finish", path, `Choice ${index} goes on after it said why it stopped.`);
    }
    for (const piece of delta?.tool_calls ?? []) {
      if (piece.index != null && piece.index >= 0) this.#addPiece(choice, path, piece.index, piece);
    }
    if (finish_reason) choice.finishReason = finish_reason;
  }

  #addPiece(choice: Choice, path: (string | number)[], index: number, piece: ChatCompletionMessageToolCallChunk): void {
    const id = piece.id == null ? "" : String(piece.id);
    const text = typeof piece.function?.arguments === "string" ? piece.function.arguments : "";
    const call = choice.calls.get(index);
    const hasOtherId = id !== "" && call !== undefined && call.id !== "" && id !== call.id;
    if (hasOtherId) {
      this.#add("several-ids", path, `Tool calls with different ids have the same \`index\`, ${index}.`);
    }
    // With a name, another id begins another call.
    if (call === undefined || (hasOtherId && (piece.custom ?? piece.function)?.name)) {
      choice.calls.set(index, { id, text });
      return;
    }
    if (call.text.length >= REPEATED_LENGTH && text.length >= call.text.length && text.startsWith(call.text)) {
      this.#add("repeated-text", path, `The arguments at \`index\` ${index} repeat what came before.`);
    }
    call.id ||= id;
    // A server that repeats all sends the whole again: the last piece is what the next one would begin with.
    call.text = text.startsWith(call.text) && call.text !== "" ? text : call.text + text;
  }

  #choiceAt(index: number): Choice {
    let choice = this.#choices.get(index);
    if (choice === undefined) {
      choice = { finishReason: undefined, calls: new Map() };
      this.#choices.set(index, choice);
    }
    return choice;
  }

  /** Adds a deviation, once for each path. */
  #add(code: DeviationCode, path: (string | number)[], message: string): void {
    const name = `${code} ${path.join(".")}`;
    if (!this.#found.has(name)) this.#found.set(name, { code, path, message, received: "undefined" });
  }
}
