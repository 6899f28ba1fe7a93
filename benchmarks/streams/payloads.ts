import { toChunks } from "@chat-completion/core";
import { choice, completion, logprobs } from "@chat-completion/fixtures/wire";
import type * as strict from "@chat-completion/types/strict";
import type * as wire from "@chat-completion/types/wire";

/** A stream of about as many chunks as are asked for. */
export interface StreamPayload {
  /** Its name in the tables, and after `--payload`. */
  name: string;
  /** What it is, as a sentence. */
  description: string;
  chunks(count: number): wire.CreateChatCompletionStreamResponse[];
}

/** In UTF-16 code units: about what servers send in a chunk. */
const SIZE = 4;

/** A text that comes in so many pieces. */
const textOf = (pieces: number) =>
  "The river is slow here, and the mill is old. ".repeat(pieces).slice(0, pieces * SIZE);

const chunksOf = (...choices: Parameters<typeof choice>[0][]): wire.CreateChatCompletionStreamResponse[] => [
  ...toChunks(completion({ choices: choices.map(choice) }), { size: SIZE }),
];

const text = (count: number) => chunksOf({ message: { content: textOf(count) } });

/** Every payload of streams. */
export const streamPayloads: readonly StreamPayload[] = [
  { name: "stream-text", description: "A text.", chunks: text },
  {
    name: "stream-call",
    description: "One call of a function, with long arguments.",
    chunks(count) {
      const called = { name: "write", arguments: JSON.stringify({ text: textOf(count) }) };
      const call: strict.ChatCompletionMessageToolCall = { id: "call_1", type: "function", function: called };
      return chunksOf({ message: { content: null, tool_calls: [call] }, finish_reason: "tool_calls" });
    },
  },
  {
    name: "stream-logprobs",
    description: "A text with a log probability of each piece.",
    chunks: (count) => text(count).map(withLogprobs),
  },
  {
    name: "stream-choices",
    description: "Four choices.",
    chunks(count) {
      const choices = [0, 1, 2, 3].map((index) => ({ index, message: { content: textOf(count / 4) } }));
      return inTurns(chunksOf(...choices), choices.length);
    },
  },
];

const oneToken = logprobs(1, 0);

function withLogprobs(chunk: wire.CreateChatCompletionStreamResponse): wire.CreateChatCompletionStreamResponse {
  return { ...chunk, choices: chunk.choices?.map((part) => ({ ...part, logprobs: oneToken })) };
}

/** The chunks of so many choices in turns, as servers send them. The usage, which comes last, stays there. */
function inTurns<Item>(chunks: readonly Item[], choices: number): Item[] {
  const each = Math.floor(chunks.length / choices);
  const turns = Array.from({ length: each * choices }, (_, at) => (at % choices) * each + Math.floor(at / choices));
  return [...turns.map((at) => chunks[at] as Item), ...chunks.slice(each * choices)];
}
