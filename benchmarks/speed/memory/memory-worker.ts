/* Counts what one contender allocates. Runs in a process of its own: see measure-memory.ts. */
import { PerformanceObserver } from "node:perf_hooks";
import { setImmediate } from "node:timers/promises";
import { contenders } from "../../contenders/index.js";
import { payloads } from "../../payloads/index.js";
import { taskOf } from "../child.js";
import { median } from "../median.js";

export interface MemoryTask {
  contender: string;
  /** The payloads' names. */
  payloads: readonly string[];
}

/** Bytes for each response, by the payload's name: of JSON.parse and of the check. */
export type Allocations = Record<string, { parse: number; check: number }>;

/** How often is counted. */
const TIMES = 5;

const task = taskOf<MemoryTask>();
const { default: contender } = (await contenders[task.contender]?.()) ?? {};
if (!contender) throw new Error(`There is no contender ${task.contender}`);

/** When garbage was last collected, as performance.now() has it. */
let lastCollection = 0;
const observer = new PerformanceObserver((list) => {
  for (const { startTime } of list.getEntries()) lastCollection = Math.max(lastCollection, startTime);
});
observer.observe({ entryTypes: ["gc"] });

/** What a function allocates for each value, garbage included: the median of a few times, as it may be optimised meanwhile. */
async function allocated(values: readonly unknown[], run: (value: unknown) => unknown): Promise<number> {
  const bytes: number[] = [];
  for (let time = 0; time < TIMES; time++) bytes.push(await allocatedOnce(values, run));
  return median(bytes);
}

/** Nothing may be collected meanwhile. */
async function allocatedOnce(values: readonly unknown[], run: (value: unknown) => unknown): Promise<number> {
  globalThis.gc?.();
  const begun = performance.now();
  const before = process.memoryUsage().heapUsed;
  for (let index = 0; index < values.length; index++) run(values[index]);
  const after = process.memoryUsage().heapUsed;
  // The observer is told later.
  await setImmediate();
  if (lastCollection > begun) throw new Error("Garbage was collected while it was counted");
  return (after - before) / values.length;
}

const allocations: Allocations = {};
for (const { name, text } of payloads.filter(({ name }) => task.payloads.includes(name))) {
  const copies = text.conforming.length > 100_000 ? 2 : 200;
  const texts = new Array<string>(copies).fill(text.conforming);
  const values = texts.map((text) => JSON.parse(text) as unknown);
  // Optimised code allocates less: what is counted is what a process does that has been running for a while.
  const end = performance.now() + 300;
  while (performance.now() < end) for (const value of values) contender.accepts(value);
  const parse = await allocated(texts, (text) => JSON.parse(text as string));
  const check = await allocated(values, contender.accepts);
  allocations[name] = { parse, check };
}
observer.disconnect();
process.send?.(allocations);
