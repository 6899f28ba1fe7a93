import { foldPages, linesOf, parseText, splitTexts, unwrapBatch } from "@chat-completion/checking";
import { visit } from "jsonc-parser";
import type { Problem } from "./checked.js";

/** A JSON value that should be a response. */
export type ReadResponse = {
  /** The line that it starts at, from 1. */
  line: number;
} & ({ json: unknown; customId?: string } | { text: string; problem: Problem });

/**
 * Reads a text like the command `chat-completion check`: one JSON value, JSON Lines, or the output of a batch. Unlike
 * the command, it reads a list as several responses.
 */
export async function* readText(text: string): AsyncGenerator<ReadResponse> {
  // Most texts are one value, and `JSON.parse` is the fastest way to read it.
  const whole = parse(text);
  if (whole !== undefined) {
    yield* fromValue(whole.value, firstLine(text), text);
    return;
  }
  for await (const part of splitTexts(foldPages(linesOf(text)))) {
    const parsed = parseText(part);
    if ("value" in parsed) yield* fromValue(parsed.value, part.line, part.text);
    else {
      const { message, line, column } = parsed;
      yield { line: part.line, text: part.text, problem: { message, line, column, offset: toOffset(text, parsed) } };
    }
  }
}

function parse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function firstLine(text: string): number {
  return text.slice(0, text.search(/\S/)).split("\n").length;
}

function* fromValue(value: unknown, line: number, text: string): Generator<ReadResponse> {
  if (!Array.isArray(value) || value.length === 0) {
    yield toResponse(value, line);
    return;
  }
  const lines = linesOfItems(text);
  for (const [index, item] of value.entries()) yield toResponse(item, line + (lines[index] ?? 0));
}

function toResponse(value: unknown, line: number): ReadResponse {
  const { response, customId } = unwrapBatch(value);
  return { line, json: response, ...(customId !== undefined && { customId }) };
}

/** The line on which each item of a list begins. 0 is the line of the list's bracket. */
function linesOfItems(text: string): number[] {
  const lines: number[] = [];
  let depth = 0;
  let first: number | undefined;
  const note = (line: number) => {
    first ??= line;
    if (depth === 1) lines.push(line - first);
  };
  const open = (_offset: number, _length: number, line: number) => {
    note(line);
    depth += 1;
  };
  const close = () => {
    depth -= 1;
  };
  try {
    visit(text, {
      onArrayBegin: open,
      onArrayEnd: close,
      onObjectBegin: open,
      onObjectEnd: close,
      onLiteralValue: (_value, _offset, _length, line) => note(line),
    });
  } catch {
    // The text is nested so deep that the stack overflows. The lines found before are kept.
  }
  return lines;
}

function toOffset(text: string, { line, column }: { line: number; column: number }): number {
  let start = text.startsWith("\uFEFF") ? 1 : 0;
  for (let number = 1; number < line; number += 1) start = text.indexOf("\n", start) + 1;
  return start + column - 1;
}
