import { formatPath } from "../deviations/format-path.js";
import {
  isWireChatCompletionMessageToolCallChunk,
  isWireChatCompletionMessageToolCallChunkCustom,
  isWireChatCompletionMessageToolCallChunkFunction,
  isWireChatCompletionStreamChoice,
  isWireChatCompletionStreamResponseDelta,
  isWireCreateChatCompletionStreamResponse,
} from "../guard/wire/stream.js";
import { isObject } from "../json.js";
import { findNonChunk, type NonChunk } from "./not-a-chunk.js";
import { describeType } from "./type.js";

type Guard = (value: unknown) => boolean;

/** The guards of a chunk's parts, or of the items of its lists, by key. */
const PARTS = new Map<string, Guard>([
  ["choices", isWireChatCompletionStreamChoice],
  ["delta", isWireChatCompletionStreamResponseDelta],
  ["tool_calls", isWireChatCompletionMessageToolCallChunk],
  ["function", isWireChatCompletionMessageToolCallChunkFunction],
  ["custom", isWireChatCompletionMessageToolCallChunkCustom],
]);

/**
 * Says why wire rejects a value as a chunk: what it is instead, or the first place that is broken and the type that is
 * there. `undefined` if wire accepts it.
 */
export function explainChunk(value: unknown): NonChunk | undefined {
  if (isWireCreateChatCompletionStreamResponse(value)) return undefined;
  const nonChunk = findNonChunk(value);
  if (nonChunk !== undefined || !isObject(value)) return nonChunk;
  const { path, received } = brokenPlace({ choices: [], ...value }, isWireCreateChatCompletionStreamResponse);
  const place = path.length === 0 ? "a broken one" : `one with ${describeType(received)} at \`${formatPath(path)}\``;
  return { message: `Expected a chunk of a chat completion, received ${place}` };
}

/** The first place that a guard rejects, and what is there. Each member is asked for by itself, so the time is linear. */
function brokenPlace(value: Record<string, unknown>, isRight: Guard): { path: (string | number)[]; received: unknown } {
  const base = isRight === isWireCreateChatCompletionStreamResponse ? { choices: [] } : {};
  for (const key in value) {
    const member = value[key];
    if (isRight({ ...base, [key]: member })) continue;
    const isRightPart = PARTS.get(key);
    if (isRightPart !== undefined && Array.isArray(member)) {
      const index = member.findIndex((item) => !isRightPart(item));
      if (index !== -1) return within(member[index], isRightPart, [key, index]);
    }
    return isRightPart === undefined ? { path: [key], received: member } : within(member, isRightPart, [key]);
  }
  return { path: [], received: value };
}

function within(part: unknown, isRight: Guard, path: (string | number)[]): ReturnType<typeof brokenPlace> {
  if (!isObject(part)) return { path, received: part };
  const found = brokenPlace(part, isRight);
  return { ...found, path: [...path, ...found.path] };
}
