import { DocumentReader } from "../input/document-reader.js";
import { explain } from "../input/files.js";
import { type ByteRange, readBytes, UnreadableError } from "../input/read-bytes.js";
import { type Item, ItemReader } from "./item-reader.js";
import { checkItem, type PlainResult } from "./to-result.js";

/** A file, or the lines of it that begin in a range. */
export interface FilePart {
  file: string;
  /** Absent for the whole file. */
  range?: ByteRange;
}

export interface ReadOptions {
  /** Where each value has its response, as keys and indices. */
  at?: readonly (string | number)[] | undefined;
  /** Whether nothing on the standard input is no mistake: the part of a data set may be empty. */
  mayBeEmpty?: boolean;
  /** Called with the length of each read, in bytes of the file. */
  onBytes?: (count: number) => void;
}

/** How a part of a file ended. */
export interface PartEnd {
  /** The number of its lines. */
  lines: number;
  /** Whether the part ends in the middle of something. What was found near its end is not final then. */
  isOpen: boolean;
}

/** What a file holds, or why it can't be read on. */
export type ReadItem = Item | Extract<PlainResult, { kind: "file" }>;

/**
 * Checks what a part of a file holds, and calls `onResult` with each result. Yields now and then, so that what came can be
 * passed on.
 */
export async function* checkFile(
  part: FilePart,
  options: ReadOptions,
  onResult: (result: PlainResult) => void,
): AsyncGenerator<void, PartEnd> {
  // Streams are checked asynchronously, and what follows them waits. Responses are checked at once, so that they need not
  // be kept.
  let waiting: ReadItem[] = [];
  const onItem = (item: ReadItem) => {
    if (options.mayBeEmpty && part.file === "-" && item.kind === "mistake" && item.isEmpty) return;
    const result = waiting.length > 0 ? undefined : check(item, part.file);
    if (result === undefined || result instanceof Promise) waiting.push(item);
    else onResult(result);
  };
  const reading = readItems(part, options, onItem);
  for (;;) {
    const { done, value } = await reading.next();
    for (const item of waiting) onResult(await check(item, part.file));
    waiting = [];
    yield;
    if (done) return value;
  }
}

function check(item: ReadItem, file: string): PlainResult | Promise<PlainResult> {
  return item.kind === "file" ? item : checkItem(item, file);
}

/** Reads what a part of a file holds, and calls `onItem` with each. Yields now and then. */
async function* readItems(
  { file, range }: FilePart,
  { at, onBytes = () => {} }: ReadOptions,
  onItem: (item: ReadItem) => void,
): AsyncGenerator<void, PartEnd> {
  const reader = new ItemReader(onItem, at);
  const documents = new DocumentReader((document) => reader.add(document), range !== undefined && range.start > 0);
  try {
    for await (const bytes of readBytes(file, onBytes, range)) {
      documents.add(bytes);
      while (documents.read()) yield;
      yield;
      if (documents.isHopeless) break;
    }
  } catch (error) {
    if (!(error instanceof UnreadableError) && !isSystemError(error)) throw error;
    const message = isSystemError(error) ? explain(error) : error.message;
    onItem({ kind: "file", verdict: "unreadable", file, message });
    return { lines: 0, isOpen: false };
  }
  const isOpen = !documents.isBetweenLines || reader.isOpen;
  documents.end();
  reader.end();
  return { lines: documents.lines, isOpen };
}

/** What a file holds, one after the other. */
export async function* itemsOf(file: string, at?: ReadOptions["at"]): AsyncGenerator<ReadItem> {
  let items: ReadItem[] = [];
  const reading = readItems({ file }, { at }, (item) => items.push(item));
  for (;;) {
    const { done } = await reading.next();
    yield* items;
    items = [];
    if (done) return;
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error && "code" in error;
}
