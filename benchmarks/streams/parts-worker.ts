/* Times the parts of reading a chunk that are ours. Runs in a process of its own: see measure-streams.ts. */
import { json } from "node:stream/consumers";
import { createAccumulator, isWireCreateChatCompletionStreamResponse } from "@chat-completion/core";
import type * as wire from "@chat-completion/types/wire";
import { median } from "simple-statistics";
import type { Task } from "../speed/run-worker.js";

/** What the parts of reading a chunk cost, as shares of its `JSON.parse`. */
export interface PartCosts {
  guard: number;
  accumulate: number;
}

/** So many chunks are parsed, then guarded, then accumulated: they stay in the processor's cache, and the clock is read rarely. */
const BATCH = 64;

const { texts, quick } = (await json(process.stdin)) as Task;
const times = quick ? 3 : 60;

function timeParts(events: readonly string[]): PartCosts {
  const accumulator = createAccumulator();
  const values = new Array<wire.CreateChatCompletionStreamResponse>(BATCH);
  const spent = { parse: 0, guard: 0, accumulate: 0 };
  for (let begin = 0; begin + BATCH <= events.length; begin += BATCH) {
    const begun = performance.now();
    for (let at = 0; at < BATCH; at++) values[at] = JSON.parse(events[begin + at] as string);
    const parsed = performance.now();
    for (let at = 0; at < BATCH; at++) if (!isWireCreateChatCompletionStreamResponse(values[at])) throw new Error();
    const guarded = performance.now();
    for (let at = 0; at < BATCH; at++) accumulator.add(values[at] as wire.CreateChatCompletionStreamResponse);
    const accumulated = performance.now();
    spent.parse += parsed - begun;
    spent.guard += guarded - parsed;
    spent.accumulate += accumulated - guarded;
  }
  return { guard: spent.guard / spent.parse, accumulate: spent.accumulate / spent.parse };
}

const costs = Object.entries(texts).map(([key, text]): [string, PartCosts] => {
  const events = text.split("\n\n").flatMap((event) => (event.startsWith("data: {") ? [event.slice(6)] : []));
  const samples = Array.from({ length: times }, () => timeParts(events)).slice(times / 3);
  const part = (name: keyof PartCosts) => median(samples.map((sample) => sample[name]));
  return [key, { guard: part("guard"), accumulate: part("accumulate") }];
});
process.stdout.write(JSON.stringify(Object.fromEntries(costs)));
