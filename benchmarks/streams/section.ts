import { markdownTable } from "markdown-table";
import { formatFigure, formatTime } from "../report/format.js";
import type { Section } from "../report/section.js";
import { loadContender } from "./contenders/index.js";
import type { StreamSpeed } from "./measure-streams.js";
import { type Read, reads } from "./pieces.js";
import { streamFigures } from "./stream-figures.js";

/** What reading a stream costs, from its bytes to the response: a table for each payload. */
export async function streamSection(speeds: readonly StreamSpeed[]): Promise<Section> {
  const contenders = await Promise.all([...(speeds[0]?.multiples.keys() ?? [])].map(loadContender));
  return {
    title: "Streams",
    body: [
      "What it costs to read a stream from its bytes, as a multiple of the least that this needs: to decode the bytes, to find the events (eventsource-parser) and to parse the JSON of each. The bytes come from memory, an event or 16 kB with each read. In a sample, the contender reads the stream right after the least was done.",
      ...speeds.flatMap((speed) => [
        `### ${speed.payload.name}`,
        `${speed.payload.description} ${speed.chunks.toLocaleString("en")} chunks, ${speed.characters.toLocaleString("en")} characters. The least takes ${Object.entries(
          speed.floor,
        )
          .map(([read, time]) => `${formatTime(time * 1e6)} with reads of ${read}`)
          .join(
            ", ",
          )}. Of a chunk's \`JSON.parse\`, the guard costs ${speed.parts.guard.toFixed(3)}, and adding it to an accumulator ${speed.parts.accumulate.toFixed(3)}.`,
        markdownTable(
          [
            ["", "gives", ...Object.keys(reads)],
            ...contenders.map(({ name, gives }) => [name, gives, ...formatMultiples(speed.multiples.get(name))]),
          ],
          { align: ["l", "l", "r", "r"] },
        ),
      ]),
    ],
    measured: streamFigures(speeds),
  };
}

function formatMultiples(multiples: Readonly<Record<Read, number>> | undefined): string[] {
  return (Object.keys(reads) as Read[]).map((read) => formatFigure(multiples?.[read] ?? Number.NaN));
}
