import type {
  ChatCompletionChoice,
  ChatCompletionResponseMessage,
  ChatCompletionStreamChoice,
  CreateChatCompletionResponse,
  CreateChatCompletionStreamResponse,
} from "@chat-completion/types/wire";
import { textOfObject } from "../decode/text.js";
import { isObject } from "../json.js";

/** How a response is taken apart. */
export interface ToChunksOptions {
  /** Longest piece of a text, in UTF-16 code units. A surrogate pair is never cut. By default 24. */
  size?: number;
}

/**
 * Takes a response apart into chunks as OpenAI would have sent them: the role, each text piece by piece, one tool call after
 * another, why the model stopped, and the usage in a chunk of its own.
 *
 * {@link accumulateChunks} makes the same response of them.
 */
export function* toChunks(
  response: CreateChatCompletionResponse,
  { size = 24 }: ToChunksOptions = {},
): Generator<CreateChatCompletionStreamResponse> {
  const { choices, usage, object: _, id, created, model, service_tier, system_fingerprint, ...rest } = response;
  const around = defined({ id, object: "chat.completion.chunk", created, model, service_tier, system_fingerprint });
  let isFirst = true;
  const chunkOf = (parts: ChatCompletionStreamChoice[]): CreateChatCompletionStreamResponse => {
    const chunk = { ...around, choices: parts, ...(isFirst ? rest : {}) };
    isFirst = false;
    return chunk;
  };
  for (const [place, choice] of choices.entries()) {
    for (const part of partsOf(choice, choice.index ?? place, size)) yield chunkOf([part]);
  }
  if (usage != null) yield { ...chunkOf([]), usage };
  else if (isFirst) yield chunkOf([]);
}

function* partsOf(choice: ChatCompletionChoice, index: number, size: number): Generator<ChatCompletionStreamChoice> {
  const { index: _, message, finish_reason, logprobs, ...rest } = choice;
  const [first, ...deltas] = deltasOf(message ?? {}, size);
  yield { index, delta: { role: "assistant", ...first }, ...(isObject(logprobs) && { logprobs }), finish_reason: null };
  for (const delta of deltas) yield { index, delta, finish_reason: null };
  yield { index, delta: {}, ...rest, finish_reason: finish_reason ?? null };
}

type Delta = NonNullable<ChatCompletionStreamChoice["delta"]>;

function* deltasOf(message: ChatCompletionResponseMessage, size: number): Generator<Delta> {
  const { role: _, content, refusal, tool_calls, function_call, ...rest } = message;
  yield {
    ...(rest as Delta),
    content: typeof content === "string" ? "" : (content ?? null),
    refusal: refusal == null ? null : "",
    ...(tool_calls != null && { tool_calls: [] }),
  };
  for (const text of piecesOf(content, size)) yield { content: text };
  for (const text of piecesOf(refusal, size)) yield { refusal: text };
  for (const [index, call] of (tool_calls ?? []).entries()) {
    for (const piece of callPiecesOf(call, index, size)) yield { tool_calls: [piece] };
  }
  if (function_call != null) {
    yield { function_call: { ...function_call, arguments: "" } };
    for (const text of piecesOf(textOfObject(function_call.arguments), size))
      yield { function_call: { arguments: text } };
  }
}

type CallPiece = NonNullable<Delta["tool_calls"]>[number];
type Call = NonNullable<ChatCompletionResponseMessage["tool_calls"]>[number];

function* callPiecesOf(call: Call, index: number, size: number): Generator<CallPiece> {
  const { function: called, custom } = call as CallPiece;
  yield {
    ...(call as CallPiece),
    index,
    ...(called != null && { function: { ...called, arguments: "" } }),
    ...(custom != null && { custom: { ...custom, input: "" } }),
  };
  for (const text of piecesOf(textOfObject(called?.arguments), size)) yield { index, function: { arguments: text } };
  for (const text of piecesOf(custom?.input, size)) yield { index, custom: { input: text } };
}

function* piecesOf(text: unknown, size: number): Generator<string> {
  if (typeof text !== "string") return;
  for (let at = 0; at < text.length; ) {
    let end = at + Math.max(1, size || 1);
    if (isHighSurrogate(text.charCodeAt(end - 1))) end++;
    yield text.slice(at, end);
    at = end;
  }
}

const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;

function defined<Value extends object>(value: Value): Partial<Value> {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Partial<Value>;
}
