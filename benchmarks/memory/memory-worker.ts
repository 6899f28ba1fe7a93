/* Counts what one contender allocates. Runs in a process of its own: see section.ts. */
import { GCProfiler } from "node:v8";
import { median } from "simple-statistics";
import { readTask } from "../speed/run-worker.js";
import type { Allocation } from "./section.js";

/** How often it is counted. */
const TIMES = 5;

const { contender, texts } = await readTask();

/** The bytes that a function allocates for each value, garbage included: the median of a few counts. */
function allocated<Value>(values: readonly Value[], run: (value: Value) => unknown): number {
  return median(Array.from({ length: TIMES }, () => allocatedOnce(values, run)));
}

function allocatedOnce<Value>(values: readonly Value[], run: (value: Value) => unknown): number {
  globalThis.gc?.();
  const collections = new GCProfiler();
  collections.start();
  const before = process.memoryUsage().heapUsed;
  for (let index = 0; index < values.length; index++) run(values[index] as Value);
  const after = process.memoryUsage().heapUsed;
  if (collections.stop().statistics.length > 0) throw new Error("Garbage was collected while memory was counted");
  return (after - before) / values.length;
}

const allocations = Object.entries(texts).map(([key, text]): [string, Allocation] => {
  const copies = new Array<string>(text.length > 100_000 ? 2 : 200).fill(text);
  const values = copies.map((copy) => JSON.parse(copy) as unknown);
  // Optimised code allocates less. What counts is a process that has been running for a while.
  const end = performance.now() + 300;
  while (performance.now() < end) for (const value of values) contender.accepts(value);
  return [key, { parse: allocated(copies, (copy) => JSON.parse(copy)), check: allocated(values, contender.accepts) }];
});
process.stdout.write(JSON.stringify(Object.fromEntries(allocations)));
