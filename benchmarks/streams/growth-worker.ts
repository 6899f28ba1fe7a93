/* Times reading streams of several lengths. Runs in a process of its own: see growth-section.ts. */
import { json } from "node:stream/consumers";
import { median } from "simple-statistics";
import type { Task } from "../speed/run-worker.js";
import { loadContender } from "./contenders/index.js";
import { piecesOf, respond } from "./pieces.js";

const { contender: name, texts, quick } = (await json(process.stdin)) as Task;
const { read } = await loadContender(name);
const streams = Object.entries(texts).map(([length, text]) => ({ length, pieces: piecesOf(text, "16 kB") }));
const longest = Math.max(...streams.map(({ length }) => Number(length)));

/** Milliseconds for a chunk. A short stream is read as often as gives the chunks of the longest one. */
async function timeChunk({ length, pieces }: (typeof streams)[number]): Promise<number> {
  const begun = performance.now();
  for (let chunks = 0; chunks < longest; chunks += Number(length)) await read(() => respond(pieces));
  return (performance.now() - begun) / longest;
}

const samples: Record<string, number[]> = {};
// The lengths take turns, so that other work on the machine slows all of them down.
for (let turn = 0; turn < (quick ? 2 : 8); turn++) {
  for (const stream of streams) samples[stream.length] = [...(samples[stream.length] ?? []), await timeChunk(stream)];
}
const costs = Object.entries(samples).map(([length, [_first, ...times]]) => [
  length,
  { lowest: Math.min(...times), median: median(times) },
]);
process.stdout.write(JSON.stringify(Object.fromEntries(costs)));
