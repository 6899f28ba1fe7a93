/* Times one contender on the texts that it is given. Runs in a process of its own: see run-worker.ts. */
import { readTask } from "./run-worker.js";
import { prepareTiming } from "./time-text.js";

const { contender, texts, quick } = await readTask();
const timings = Object.entries(texts).map(
  ([key, text]) => [key, prepareTiming(text, contender.accepts, quick)] as const,
);

// All texts are read before any is timed, as in a process that reads the responses of several servers. They are read
// twice, because V8 may discard what it optimised for one text when it runs with the next.
for (let time = 0; time < 2; time++) for (const [, { warmUp }] of timings) warmUp();

const costs = timings.map(([key, { measure }]) => [key, measure()] as const);
process.stdout.write(JSON.stringify(Object.fromEntries(costs)));
