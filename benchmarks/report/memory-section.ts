import { markdownTable } from "markdown-table";
import type { PayloadMemory } from "../speed/memory/measure-memory.js";
import { formatBytes } from "./format.js";
import type { Section } from "./section.js";

/** What is allocated for a response. */
export function memorySection(memories: readonly PayloadMemory[]): Section {
  const names = [...(memories[0]?.checks.keys() ?? [])];
  return {
    title: "Memory",
    body: [
      "Bytes that are allocated to check a conforming response, garbage included, and for comparison those that `JSON.parse` allocates to make it. It is what the heap grows by while nothing is collected, in a process with a young generation so large that nothing need be, after the code has been optimised.",
      markdownTable(
        [
          ["", ...memories.map(({ payload }) => payload.name)],
          ["JSON.parse", ...memories.map(({ parse }) => formatBytes(parse))],
          ...names.map((name) => [name, ...memories.map(({ checks }) => formatBytes(checks.get(name) ?? Number.NaN))]),
        ],
        { align: ["l", ...memories.map(() => "r")] },
      ),
    ].join("\n\n"),
  };
}
