import type {
  CompletionUsage,
  CreateChatCompletionResponse,
  CreateChatCompletionStreamResponse,
} from "@chat-completion/types/wire";
import { isWireCompletionUsage } from "../guard/wire/usage.js";
import { isObject } from "../json.js";
import { type AccumulatedChoice, ChoiceAccumulation } from "./choice.js";
import { Merger } from "./merge.js";
import { laterUsage } from "./usage.js";

/** The response that chunks make: as it is on the wire, narrowed to what accumulating makes sure of. */
export interface AccumulatedResponse extends CreateChatCompletionResponse {
  object: "chat.completion";
  choices: AccumulatedChoice[];
}

/** How chunks are put together. */
export interface AccumulatorOptions {
  /** Further keys of a delta whose texts come in pieces, as those of `reasoning_content` do. */
  append?: readonly string[];
}

/** Puts the chunks of a stream together, one by one. */
export interface ChatCompletionAccumulator {
  /** Adds the next chunk. It is not changed. */
  add(chunk: CreateChatCompletionStreamResponse): void;
  /** The response so far. It is one object, which grows: copy it to keep it. */
  readonly response: AccumulatedResponse;
  /** Whether a choice began, and every one that began has said why it stopped. It is false again once another begins. */
  readonly finished: boolean;
}

/** Makes an accumulator, to which nothing was added yet. */
export function createAccumulator(options: AccumulatorOptions = {}): ChatCompletionAccumulator {
  return new Accumulation(options);
}

/** The response that chunks make: what the server would have sent unstreamed, as far as it said it. */
export function accumulateChunks(
  chunks: Iterable<CreateChatCompletionStreamResponse>,
  options?: AccumulatorOptions,
): AccumulatedResponse {
  const accumulator = createAccumulator(options);
  for (const chunk of chunks) accumulator.add(chunk);
  return accumulator.response;
}

class Accumulation implements ChatCompletionAccumulator {
  readonly #response: AccumulatedResponse = { object: "chat.completion", choices: [] };
  readonly #choices = new Map<number, ChoiceAccumulation>();
  readonly #merger: Merger;
  #unfinished = 0;
  /** How many choices, from the first on, are in the order of their indices. */
  #ordered = 0;

  constructor({ append }: AccumulatorOptions) {
    this.#merger = new Merger(append);
  }

  get response(): AccumulatedResponse {
    const { choices } = this.#response;
    order(choices, this.#ordered);
    this.#ordered = choices.length;
    return this.#response;
  }

  get finished(): boolean {
    return this.#choices.size > 0 && this.#unfinished === 0;
  }

  add(chunk: CreateChatCompletionStreamResponse): void {
    const response = this.#response;
    for (const key in chunk) {
      switch (key) {
        case "object":
        case "usage":
          break;
        case "id":
        case "model":
        case "created":
          // The first that says something: `""` and `0` say nothing.
          if (chunk[key] != null && !response[key]) response[key] = chunk[key] as never;
          break;
        case "choices":
          if (chunk.choices != null) this.#addChoices(chunk.choices);
          break;
        case "system_fingerprint":
          if (chunk.system_fingerprint != null) response.system_fingerprint = chunk.system_fingerprint;
          break;
        case "service_tier":
        case "metadata":
        case "moderation":
          if (chunk[key] != null || response[key] === undefined) response[key] = chunk[key] as never;
          break;
        default:
          this.#merger.merge(response, key, chunk[key as keyof CreateChatCompletionStreamResponse]);
          if (key === "x_groq") this.#addUsageIn(chunk[key as never]);
      }
    }
    if (chunk.usage != null) this.#addUsage(chunk.usage);
  }

  #addChoices(parts: NonNullable<CreateChatCompletionStreamResponse["choices"]>): void {
    for (const [place, part] of parts.entries()) {
      const accumulation = this.#choiceAt(part.index ?? place);
      const wasFinished = accumulation.isFinished;
      accumulation.add(part);
      if (!wasFinished && accumulation.isFinished) this.#unfinished--;
      // Moonshot sends the usage in a choice.
      this.#addUsageIn(part);
    }
  }

  #choiceAt(index: number): ChoiceAccumulation {
    let accumulation = this.#choices.get(index);
    if (accumulation === undefined) {
      accumulation = new ChoiceAccumulation(index, this.#merger);
      this.#choices.set(index, accumulation);
      const { choices } = this.#response;
      const isNext = this.#ordered === choices.length && (choices.at(-1)?.index ?? Number.NEGATIVE_INFINITY) < index;
      if (isNext) this.#ordered++;
      choices.push(accumulation.choice);
      this.#unfinished++;
    }
    return accumulation;
  }

  #addUsageIn(holder: unknown): void {
    if (isObject(holder) && isWireCompletionUsage(holder.usage)) this.#addUsage(holder.usage);
  }

  #addUsage(usage: CompletionUsage): void {
    this.#response.usage = laterUsage(this.#response.usage, usage);
  }
}

/** Puts the choices in order, of which the first `ordered` are. A single one is inserted: it costs less than to sort all. */
function order(choices: AccumulatedChoice[], ordered: number): void {
  if (choices.length - ordered > 1) choices.sort((one, other) => one.index - other.index);
  else if (choices.length > ordered) insert(choices, choices.pop() as AccumulatedChoice);
}

function insert(choices: AccumulatedChoice[], choice: AccumulatedChoice): void {
  let [start, end] = [0, choices.length];
  while (start < end) {
    const middle = (start + end) >> 1;
    if ((choices[middle] as AccumulatedChoice).index < choice.index) start = middle + 1;
    else end = middle;
  }
  choices.splice(start, 0, choice);
}
