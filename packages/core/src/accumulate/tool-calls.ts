import type { ChatCompletionMessageToolCallChunk } from "@chat-completion/types/wire";
import { textOfObject } from "../decode/text.js";
import type { Merger } from "./merge.js";

/** A tool call so far. */
export interface AccumulatedToolCall {
  id?: string;
  type?: string;
  function?: { name: string; arguments: string };
  custom?: { name: string; input: string };
}

/** A call whose pieces still may come. */
interface OpenCall {
  readonly call: AccumulatedToolCall;
  /** Whether its arguments or its input have begun. A name that comes before that is another piece of the name. */
  hasBegun: boolean;
  /** Whether a piece brought a function. Without one, its empty function gives way to what is custom. */
  hasFunction: boolean;
}

/**
 * Puts tool calls together. A piece belongs to the call that was last begun at its `index`. Servers leave the index out, or
 * send the same one for each call: then ids and names tell calls apart.
 */
export class ToolCalls {
  /** The calls, in the order in which they began. */
  readonly calls: AccumulatedToolCall[] = [];
  readonly #byIndex = new Map<number, OpenCall>();
  readonly #byId = new Map<string, OpenCall>();
  #last: OpenCall | undefined;

  constructor(readonly merger: Merger) {}

  /** Adds the pieces of one delta. No two of them belong to the same call. */
  add(pieces: readonly ChatCompletionMessageToolCallChunk[]): void {
    const inThisDelta = new Set<OpenCall>();
    for (const piece of pieces) {
      const id = piece.id == null ? "" : String(piece.id);
      const found = this.#find(piece, id);
      const open = found === undefined || inThisDelta.has(found) ? this.#begin() : found;
      inThisDelta.add(open);
      if (isUsable(piece.index)) this.#byIndex.set(piece.index, open);
      this.#addTo(open, piece, id);
      this.#last = open;
    }
  }

  #find(piece: ChatCompletionMessageToolCallChunk, id: string): OpenCall | undefined {
    const hasName = Boolean((piece.custom ?? piece.function)?.name);
    if (isUsable(piece.index)) {
      const open = this.#byIndex.get(piece.index);
      const isAnother =
        hasName && id !== "" && open?.call.id !== undefined && open.call.id !== "" && open.call.id !== id;
      return isAnother ? undefined : open;
    }
    if (id !== "") return this.#byId.get(id);
    return hasName && this.#last?.hasBegun ? undefined : this.#last;
  }

  #begin(): OpenCall {
    const call: AccumulatedToolCall = {};
    this.calls.push(call);
    return { call, hasBegun: false, hasFunction: false };
  }

  #addTo(open: OpenCall, piece: ChatCompletionMessageToolCallChunk, id: string): void {
    const { call } = open;
    if (id !== "" && !call.id) {
      call.id = id;
      this.#byId.set(id, open);
    } else if (piece.id === "") call.id ??= "";
    if (piece.custom != null) call.type = "custom";
    else if (piece.type) call.type ??= piece.type;
    const isFunction = call.type === undefined || call.type === "function";
    if (isFunction || piece.function != null) this.#addToFunction(open, piece);
    if (call.type === "custom") this.#addToCustom(open, piece);
    for (const key in piece) {
      if (!KNOWN.has(key)) this.merger.merge(call, key, piece[key as keyof typeof piece]);
    }
  }

  #addToFunction(open: OpenCall, { function: piece }: ChatCompletionMessageToolCallChunk): void {
    open.call.function ??= { name: "", arguments: "" };
    if (piece == null) return;
    open.hasFunction = true;
    const called = open.call.function;
    called.name = nameWith(called.name, piece.name, open.hasBegun);
    const text = textOfObject(piece.arguments ?? "");
    called.arguments += text;
    open.hasBegun ||= text !== "";
    for (const key in piece) {
      if (key !== "name" && key !== "arguments") this.merger.merge(called, key, piece[key as keyof typeof piece]);
    }
  }

  #addToCustom(open: OpenCall, { custom: piece }: ChatCompletionMessageToolCallChunk): void {
    const { call } = open;
    if (!open.hasFunction) delete call.function;
    call.custom ??= { name: "", input: "" };
    if (piece == null) return;
    call.custom.name = nameWith(call.custom.name, piece.name, open.hasBegun);
    call.custom.input += piece.input ?? "";
    open.hasBegun ||= call.custom.input !== "";
    for (const key in piece) {
      if (key !== "name" && key !== "input") this.merger.merge(call.custom, key, piece[key as keyof typeof piece]);
    }
  }
}

const KNOWN = new Set(["index", "id", "type", "function", "custom"]);

/** A name with a piece of it: the same again is nothing, another one before the arguments is appended. */
export function nameWith(name: string, piece: string | null | undefined, hasBegun: boolean): string {
  if (!piece || piece === name) return name;
  if (name === "") return piece;
  return hasBegun ? name : name + piece;
}

function isUsable(index: number | null | undefined): index is number {
  return Number.isInteger(index) && (index as number) >= 0;
}
