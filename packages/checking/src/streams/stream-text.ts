import { findNonCompletion } from "@chat-completion/core";
import { piecesOfEvents, piecesOfValues, type StreamPiece } from "./pieces.js";

/** A text as the pieces of a stream. */
export interface StreamText {
  pieces: Generator<StreamPiece>;
  /** Whether the text has the server's own events. JSON Lines and lists of chunks don't show how the stream ended. */
  hasEvents: boolean;
}

/**
 * The pieces of a recorded stream: server-sent events, or several chunks as JSON Lines or as a list. `undefined` for any
 * other text.
 */
export function asStream(text: string): StreamText | undefined {
  if (isEventStream(text)) return { pieces: piecesOfEvents(text), hasEvents: true };
  const values = listOf(text);
  if (values !== undefined) return isChunks(values) ? { pieces: piecesOfValues(values), hasEvents: false } : undefined;
  return isLinesOfChunks(text) ? { pieces: piecesOfValues(linesIn(text)), hasEvents: false } : undefined;
}

/** Whether a text begins like server-sent events. A comment may be first, as from OpenRouter. JSON never begins so. */
function isEventStream(text: string): boolean {
  return /^\s*(?:(?:data|event|id|retry): ?\S|error: ?\{|:(?: |\r|\n))/.test(text);
}

/** The items of a text that is a list, without their lines. `undefined` for any other text. */
function listOf(text: string): { line: number; offset: number; json: string }[] | undefined {
  if (!/^\s*\[/.test(text)) return undefined;
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.map((item) => ({ line: 0, offset: 0, json: JSON.stringify(item) })) : undefined;
  } catch {
    // It is no JSON, or nested so deep that it can't be written.
    return undefined;
  }
}

function isChunks(values: readonly { json: string }[]): boolean {
  return values.length > 1 && isChunk(values[0]?.json ?? "");
}

function isLinesOfChunks(text: string): boolean {
  const first: { json: string }[] = [];
  for (const line of linesIn(text)) if (first.push(line) === 2) break;
  return isChunks(first);
}

function isChunk(json: string): boolean {
  try {
    return findNonCompletion(JSON.parse(json))?.code === "chunk";
  } catch {
    return false;
  }
}

/** The lines of a text that are not blank. */
function* linesIn(text: string): Generator<{ line: number; offset: number; json: string }> {
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  for (let offset = start, line = 1; offset < text.length; line += 1) {
    const newline = text.indexOf("\n", offset);
    const end = newline === -1 ? text.length : newline;
    const json = text.slice(offset, end).trim();
    if (json !== "") yield { line, offset, json };
    offset = end + 1;
  }
}
