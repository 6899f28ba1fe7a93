/* Counts what one contender allocates for a stream. Runs in a process of its own: see memory-section.ts. */

import { json } from "node:stream/consumers";
import { GCProfiler } from "node:v8";
import { median } from "simple-statistics";
import type { Task } from "../speed/run-worker.js";
import { loadContender } from "./contenders/index.js";
import { piecesOf, respond } from "./pieces.js";

/** How often it is counted, and how often the stream is read before: optimised code allocates less. */
const TIMES = 5;
const WARM_UP = 20;

const { contender: name, texts } = (await json(process.stdin)) as Task;
const { read } = await loadContender(name);

async function allocated(pieces: readonly Uint8Array[]): Promise<number> {
  globalThis.gc?.();
  const collections = new GCProfiler();
  collections.start();
  const before = process.memoryUsage().heapUsed;
  await read(() => respond(pieces));
  const after = process.memoryUsage().heapUsed;
  if (collections.stop().statistics.length > 0) throw new Error("Garbage was collected while memory was counted");
  return after - before;
}

const counts: Record<string, number> = {};
for (const [key, text] of Object.entries(texts)) {
  const pieces = piecesOf(text, "16 kB");
  for (let time = 0; time < WARM_UP; time++) await read(() => respond(pieces));
  const times: number[] = [];
  while (times.length < TIMES) times.push(await allocated(pieces));
  counts[key] = median(times);
}
process.stdout.write(JSON.stringify(counts));
