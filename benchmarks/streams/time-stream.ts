import { Bench } from "tinybench";
import type { StreamContender } from "./contenders/contender.js";
import floor from "./contenders/floor.js";
import { respond } from "./pieces.js";

/** What reading one stream costs. */
export interface StreamCost {
  /** The floor, in milliseconds for the stream: the fastest sample. */
  floor: number;
  /** The contender, as a multiple of the floor right before it: the median of all samples. */
  multiple: number;
}

/** Milliseconds, and the least number of samples. */
const patience = { time: 500, iterations: 3, warmupTime: 700, warmupIterations: 1 };
const quickly = { time: 10, iterations: 2, warmupTime: 0, warmupIterations: 1 };

/** Times a contender on the pieces of a stream. A sample reads the stream twice: with the floor, and then with the contender. */
export async function timeStream(
  { read }: StreamContender,
  pieces: readonly Uint8Array[],
  quick: boolean,
): Promise<StreamCost> {
  const answer = () => respond(pieces);
  const bench = new Bench({ ...(quick ? quickly : patience), throws: true });
  let fastest = Number.POSITIVE_INFINITY;
  /** tinybench gives the median of whatever is named a duration: here of a multiple. */
  bench.add("multiple", async () => {
    const begun = bench.now();
    await floor.read(answer);
    const parsed = bench.now();
    await read(answer);
    const done = bench.now();
    fastest = Math.min(fastest, parsed - begun);
    return { overriddenDuration: (done - parsed) / (parsed - begun), overriddenIterationCost: done - begun };
  });
  const [task] = await bench.run();
  const multiple = task !== undefined && "latency" in task.result ? task.result.latency.p50 : Number.NaN;
  return { floor: fastest, multiple };
}
