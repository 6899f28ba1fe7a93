import { markdownTable } from "markdown-table";
import { formatTime } from "../report/format.js";
import type { Section } from "../report/section.js";
import { runWorker } from "../speed/run-worker.js";
import { SINGLE_THREADED_GC } from "./measure-streams.js";
import { streamPayloads } from "./payloads.js";
import { eventStreamOf } from "./pieces.js";

/** How many chunks the streams have. */
const lengths = [1_000, 10_000, 100_000];
const lengthsQuickly = [100, 1_000];

const READ_CHUNKS = "@chat-completion/stream, readChunks and an accumulator";

/** How the time for a chunk grows with the length of the stream, with the response read at every chunk. */
export async function streamGrowthSection(quick: boolean): Promise<Section> {
  const measured = quick ? lengthsQuickly : lengths;
  const rows: string[][] = [];
  const growths: number[] = [];
  for (const { name, chunks } of streamPayloads) {
    const texts = Object.fromEntries(measured.map((length) => [length, eventStreamOf(chunks(length))]));
    const task = { contender: READ_CHUNKS, texts, quick };
    const worker = new URL("growth-worker.ts", import.meta.url);
    const costs = await runWorker<{ lowest: number }>(worker, task, SINGLE_THREADED_GC);
    const times = measured.map((length) => costs[length]?.lowest ?? Number.NaN);
    const growth = (times.at(-1) ?? Number.NaN) / (times[0] ?? Number.NaN);
    growths.push(growth);
    rows.push([name, ...times.map((time) => formatTime(time * 1e6)), growth.toFixed(2)]);
  }
  return {
    title: "Growth of streams",
    body: [
      "The time for a chunk, from its bytes to the response so far, which is read at every chunk: the fastest of a few streams. _Growth_ is the longest stream against the shortest.",
      markdownTable([["chunks", ...measured.map((length) => length.toLocaleString("en")), "growth"], ...rows], {
        align: ["l", ...measured.map(() => "r"), "r"],
      }),
    ],
    measured: { "growth of streams": Math.max(...growths) },
  };
}
