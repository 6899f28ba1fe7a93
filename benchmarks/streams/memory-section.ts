import { markdownTable } from "markdown-table";
import { LARGE_YOUNG_GENERATION } from "../memory/section.js";
import type { Section } from "../report/section.js";
import { runWorker } from "../speed/run-worker.js";
import floor from "./contenders/floor.js";
import { streamContenders } from "./contenders/index.js";
import { streamPayloads } from "./payloads.js";
import { eventStreamOf } from "./pieces.js";

/** Few enough that no contender fills the young generation. */
const CHUNKS = 1_000;

/** What is allocated to read a chunk. Every contender has a process of its own. */
export async function streamMemorySection(): Promise<Section> {
  const texts = Object.fromEntries(streamPayloads.map(({ name, chunks }) => [name, eventStreamOf(chunks(CHUNKS))]));
  const worker = new URL("memory-worker.ts", import.meta.url);
  const rows: string[][] = [];
  for (const contender of [floor.name, ...Object.keys(streamContenders)]) {
    const bytes = await runWorker<number>(worker, { contender, texts, quick: false }, LARGE_YOUNG_GENERATION);
    rows.push([
      contender,
      ...Object.keys(texts).map((key) => Math.round((bytes[key] ?? Number.NaN) / CHUNKS).toLocaleString("en")),
    ]);
  }
  return {
    title: "Memory of streams",
    body: [
      "Bytes that are allocated for a chunk, garbage included, in a stream of 1,000 chunks that comes in reads of 16 kB. The first row is the least that reading a stream needs.",
      markdownTable([["", ...Object.keys(texts)], ...rows], {
        align: ["l", ...streamPayloads.map(() => "r" as const)],
      }),
    ],
  };
}
