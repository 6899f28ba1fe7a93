/* Streams that say the same in another way, and what is compared of responses. */
import { ok } from "node:assert/strict";
import type {
  ChatCompletionStreamChoice,
  ChatCompletionStreamResponseDelta,
  CreateChatCompletionResponse,
  CreateChatCompletionStreamResponse,
} from "@chat-completion/types/wire";

type Chunk = CreateChatCompletionStreamResponse;
type Json = Record<string, unknown>;

/** Whether a response has something that means something else in a stream, or that a stream cannot say. */
export function hasMeaningInStream(response: CreateChatCompletionResponse): boolean {
  const indices = response.choices.map(({ index }, place) => index ?? place);
  if (indices.some((index, place) => place > 0 && index <= (indices[place - 1] as number))) return true;
  if (hasKey(response, PADDING)) return true;
  return response.choices.some((choice) => {
    if (hasKey(choice, [...PADDING, "delta", "usage"]) || typeof choice.logprobs === "number") return true;
    if (choice.finish_reason === "") return true;
    const { content, tool_calls } = choice.message ?? {};
    if (hasKey(choice.message ?? {}, PADDING) || hasMergingItems(choice.message ?? {})) return true;
    if (Array.isArray(content) && (content.length === 0 || hasAdjacentParts(content))) return true;
    return (tool_calls ?? []).some((call) => hasKey(call, ["index"]) || isOfNoChunk(call));
  });
}

const PADDING = ["obfuscation", "p"];

const hasKey = (value: object, keys: readonly string[]) => keys.some((key) => Object.hasOwn(value, key));

/** Whether a call of an unknown type has what pieces of calls make something else of: each gets a name and arguments. */
function isOfNoChunk(call: object): boolean {
  const { type, function: called } = call as Json;
  if (type === "function" || type === "custom") return false;
  if (hasKey(call, ["custom"])) return true;
  const { name, arguments: text } = Object(called) as Json;
  return hasKey(call, ["function"]) && (typeof name !== "string" || typeof text !== "string");
}

/** Whether a chunk has a member that the specification does not have, and wire has: strict accepts anything there. */
export function hasWireOnlyMember(chunk: Chunk): boolean {
  const parts = chunk.choices ?? [];
  return (
    hasKey(chunk, ["metadata"]) ||
    parts.some((part) => hasKey(part, ["message"]) || hasKey(part.delta ?? {}, ["audio", "annotations"])) ||
    parts.some(({ delta }) => delta?.tool_calls?.some((call) => hasKey(call, ["custom"])))
  );
}

/** Whether a list of a message has items of equal `index` and `type`. */
function hasMergingItems(message: object): boolean {
  return Object.values(message).some((list) => {
    if (!Array.isArray(list)) return false;
    const names = list.filter((item) => typeof item?.index === "number").map((item) => `${item.index} ${item.type}`);
    return new Set(names).size < names.length;
  });
}

function hasAdjacentParts(parts: readonly unknown[]): boolean {
  return parts.some((part, place) => {
    const [one, other] = [Object(part) as Json, Object(parts[place - 1]) as Json];
    if (Array.isArray(one.thinking) && hasAdjacentParts(one.thinking)) return true;
    return one.type === other.type;
  });
}

/** Checks that a choice's texts begin as they were before, and that no choice, call or token is gone. */
export function growsFrom(before: CreateChatCompletionResponse, after: CreateChatCompletionResponse): void {
  for (const choice of before.choices) {
    const later = after.choices.find(({ index }) => index === choice.index);
    ok(later !== undefined, `choice ${choice.index} is gone`);
    textsGrow((choice.message ?? {}) as Json, (later.message ?? {}) as Json);
    const tokens = (of: typeof choice) => (typeof of.logprobs === "object" ? (of.logprobs?.content?.length ?? 0) : 0);
    ok(tokens(later) >= tokens(choice), "tokens are gone");
  }
}

const GROWING = ["content", "refusal", "reasoning_content", "reasoning", "data", "transcript", "arguments", "input"];

function textsGrow(before: Json, after: Json): void {
  for (const [key, value] of Object.entries(before)) {
    const later = after[key];
    if (GROWING.includes(key) && typeof value === "string" && typeof later === "string") {
      ok(later.startsWith(value), `${key} does not begin as before`);
    } else if (key === "tool_calls" && Array.isArray(value)) {
      ok(Array.isArray(later) && later.length >= value.length, "calls are gone");
      for (const [place, call] of value.entries()) textsGrow(call, later[place]);
    } else if (["function", "custom", "function_call", "audio"].includes(key) && value !== null) {
      if (later !== undefined) textsGrow(value as Json, later as Json);
      // A call that turns out to be a custom one loses the empty function that it began with.
      else ok(Object.values(value as Json).join("") === "", `${key} is gone`);
    }
  }
}

/** The same chunks, with each choice's text of a delta cut in two. */
export function cutTexts(chunks: readonly Chunk[]): Chunk[] {
  return chunks.flatMap((chunk) => {
    const [part, ...others] = chunk.choices ?? [];
    if (part?.delta == null || others.length > 0) return [chunk];
    const [first, second] = halves(part.delta);
    if (second === undefined) return [chunk];
    const { logprobs: _, finish_reason: __, ...rest } = part;
    const { usage: ___, ...around } = chunk;
    return [
      { ...around, choices: [{ ...rest, delta: first }] },
      { ...chunk, choices: [{ ...part, delta: second }] },
    ] as Chunk[];
  });
}

/** A delta as two, if it has nothing but a text of the message or of one call. */
function halves(delta: ChatCompletionStreamResponseDelta): [first: object, second?: object] {
  const keys = Object.keys(delta);
  const [key = ""] = keys;
  const value = (delta as Json)[key];
  if (keys.length === 1 && ["content", "refusal", "reasoning_content"].includes(key) && typeof value === "string") {
    return [{ [key]: value.slice(0, 1) }, { [key]: value.slice(1) }];
  }
  const [call, another] = delta.tool_calls ?? [];
  const text = call?.function?.arguments;
  if (keys.length !== 1 || another !== undefined || typeof text !== "string" || call?.index == null) return [delta];
  if (Object.keys(call).join() !== "index,function" || Object.keys(call.function ?? {}).join() !== "arguments")
    return [delta];
  const piece = (part: string) => ({ tool_calls: [{ index: call.index, function: { arguments: part } }] });
  return [piece(text.slice(0, 1)), piece(text.slice(1))];
}

/** The same chunks with a chunk for each choice, whose index it has. */
export function atEveryPart(chunks: readonly Chunk[]): Chunk[] {
  return chunks.flatMap(({ choices, ...chunk }) => {
    const parts: ChatCompletionStreamChoice[] = (choices ?? []).map((part, place) => ({ index: place, ...part }));
    return parts.map((part) => ({ ...chunk, choices: [{ ...part, index: part.index ?? 0 }] }));
  });
}

/** The chunks of the last choice first, each choice's in their order. */
export function permuted(chunks: readonly Chunk[]): Chunk[] {
  const indexOf = ({ choices }: Chunk) => choices?.[0]?.index ?? 0;
  return [...chunks].sort((one, other) => indexOf(other) - indexOf(one));
}

/** Bytes in pieces of a size. */
export async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
