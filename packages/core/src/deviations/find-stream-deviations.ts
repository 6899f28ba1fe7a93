import { findNonChunk } from "../explanations/not-a-chunk.js";
import { isWireCreateChatCompletionStreamResponse } from "../guard/wire/stream.js";
import { jsonType } from "../json.js";
import { createChatCompletionStreamResponse } from "../specification/stream.js";
import type { Deviation } from "./deviation.js";
import { StreamWatch } from "./stream-watch.js";
import { newVisit, visitObject } from "./visit.js";

/** What is known of a stream besides its chunks. */
export interface StreamDeviationOptions {
  /** Whether the stream ended with `[DONE]`. Absent if that is not known. */
  done?: boolean;
}

/**
 * Lists every place where a stream leaves the specification. First the deviations of each chunk, whose paths begin with the
 * chunk's place; then those of the stream as a whole, at `[]` or at a choice.
 *
 * It accepts any values as chunks. It throws nothing, unless a getter or a proxy in a value throws.
 */
export function findStreamDeviations(chunks: Iterable<unknown>, { done }: StreamDeviationOptions = {}): Deviation[] {
  const deviations: Deviation[] = [];
  const watch = new StreamWatch();
  let place = 0;
  for (const chunk of chunks) {
    addDeviationsOf(deviations, chunk, place);
    if (isWireCreateChatCompletionStreamResponse(chunk)) watch.add(chunk);
    place++;
  }
  return [...deviations, ...watch.end(done)];
}

function addDeviationsOf(deviations: Deviation[], chunk: unknown, place: number): void {
  const nonChunk = findNonChunk(chunk);
  if (nonChunk !== undefined) {
    const { code, message } = nonChunk;
    if (code !== undefined) deviations.push({ code, path: [place], message, received: jsonType(chunk) });
    else deviations.push({ code: "missing-key", path: [place, "choices"], message, received: "undefined" });
    return;
  }
  const visit = newVisit("chunk", [place]);
  visitObject(visit, chunk as Record<string, unknown>, createChatCompletionStreamResponse);
  for (const found of [visit.deviations, visit.unknownKeys]) for (const deviation of found) deviations.push(deviation);
}
