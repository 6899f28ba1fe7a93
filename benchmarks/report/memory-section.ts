import { markdownTable } from "markdown-table";
import type { PayloadMemory } from "../speed/measure-memory.js";
import { formatBytes } from "./format.js";
import type { Section } from "./section.js";

/** What is allocated for a response. */
export function memorySection(memories: readonly PayloadMemory[]): Section {
  const names = [...(memories[0]?.checks.keys() ?? [])];
  return {
    title: "Memory",
    body: [
      "Bytes that are allocated to check a conforming response, garbage included, and for comparison those that `JSON.parse` allocates to make it. It is what the heap grows by after the code was optimised, in a process whose young generation is so large that nothing is collected.",
      markdownTable(
        [
          ["", ...memories.map(({ payload }) => payload.name)],
          ["JSON.parse", ...memories.map(({ parse }) => formatBytes(parse))],
          ...names.map((name) => [name, ...memories.map(({ checks }) => formatBytes(checks.get(name) ?? Number.NaN))]),
        ],
        { align: ["l", ...memories.map(() => "r")] },
      ),
    ],
  };
}
