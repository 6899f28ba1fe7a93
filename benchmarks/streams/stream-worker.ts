/* Times one contender on the streams that it is given. Runs in a process of its own: see measure-streams.ts. */
import { json } from "node:stream/consumers";
import type { Task } from "../speed/run-worker.js";
import { loadContender } from "./contenders/index.js";
import { piecesOf, type Read, reads } from "./pieces.js";
import { type StreamCost, timeStream } from "./time-stream.js";

const { contender: name, texts, quick } = (await json(process.stdin)) as Task;
const contender = await loadContender(name);
const costs: Record<string, Partial<Record<Read, StreamCost>>> = {};
for (const [key, text] of Object.entries(texts)) {
  for (const read of Object.keys(reads) as Read[]) {
    costs[key] = { ...costs[key], [read]: await timeStream(contender, piecesOf(text, read), quick) };
  }
}
process.stdout.write(JSON.stringify(costs));
