import { median } from "simple-statistics";
import { runWorker } from "../speed/run-worker.js";
import type { PartCosts } from "./parts-worker.js";
import type { StreamPayload } from "./payloads.js";
import { eventStreamOf, type Read, reads } from "./pieces.js";
import type { StreamCost } from "./time-stream.js";

/** What was measured on the stream of one payload. */
export interface StreamSpeed {
  payload: StreamPayload;
  /** Of the stream: how many chunks it has, and how many characters. */
  chunks: number;
  characters: number;
  /** The floor, in milliseconds for the stream: the fastest of all. */
  floor: Readonly<Record<Read, number>>;
  /** By the contenders' names: multiples of the floor, the medians of all rounds. */
  multiples: ReadonlyMap<string, Readonly<Record<Read, number>>>;
  parts: PartCosts;
}

export interface StreamSpeedOptions {
  /** The contenders' names. */
  streamContenders: readonly string[];
  streamPayloads: readonly StreamPayload[];
  /** In each of them, every contender has a process of its own. The processes run one after the other. */
  rounds: number;
  /** Whether few samples of short streams do: they show that it works, and give no figures. */
  quick: boolean;
  /** Called after each process. */
  onProgress(contender: { name: string }): void;
}

/** How many chunks the streams have. */
const CHUNKS = 10_000;
const CHUNKS_QUICKLY = 200;

/** Other work on the machine holds up threads that only help, and they hold up this one. */
export const SINGLE_THREADED_GC = ["--single-threaded-gc"];

type Costs = Record<string, Record<Read, StreamCost>>;

/** Times every contender on every stream, and the parts of reading a chunk that are ours. */
export async function measureStreams(options: StreamSpeedOptions): Promise<readonly StreamSpeed[]> {
  const { streamContenders, streamPayloads, rounds, quick, onProgress } = options;
  const streams = streamPayloads.map((payload) => {
    const chunks = payload.chunks(quick ? CHUNKS_QUICKLY : CHUNKS);
    return { payload, chunks: chunks.length, text: eventStreamOf(chunks) };
  });
  const texts = Object.fromEntries(streams.map(({ payload, text }) => [payload.name, text]));
  const run = <Result>(worker: string, contender: string) =>
    runWorker<Result>(new URL(worker, import.meta.url), { contender, texts, quick }, SINGLE_THREADED_GC);

  const runs: { contender: string; costs: Costs }[] = [];
  const parts: Record<string, PartCosts>[] = [];
  for (let round = 0; round < rounds; round++) {
    parts.push(await run<PartCosts>("parts-worker.ts", ""));
    for (const contender of streamContenders) {
      runs.push({ contender, costs: await run<Record<Read, StreamCost>>("stream-worker.ts", contender) });
      onProgress({ name: contender });
    }
  }
  return streams.map(({ payload, chunks, text }) => {
    const costsOf = (read: Read, contender?: string) =>
      runs.flatMap((one) =>
        contender === undefined || one.contender === contender ? (one.costs[payload.name]?.[read] ?? []) : [],
      );
    const ofReads = (figure: (read: Read) => number) =>
      Object.fromEntries(Object.keys(reads).map((read) => [read, figure(read as Read)])) as Record<Read, number>;
    const part = (name: keyof PartCosts) => median(parts.map((round) => round[payload.name]?.[name] ?? Number.NaN));
    return {
      payload,
      chunks,
      characters: text.length,
      floor: ofReads((read) => Math.min(...costsOf(read).map(({ floor }) => floor))),
      multiples: new Map(
        streamContenders.map((name) => [
          name,
          ofReads((read) => median(costsOf(read, name).map(({ multiple }) => multiple))),
        ]),
      ),
      parts: { guard: part("guard"), accumulate: part("accumulate") },
    };
  });
}
