import type { StreamSpeed } from "./measure-streams.js";
import { type Read, reads } from "./pieces.js";

const OURS = "@chat-completion/stream, readChatCompletion";

/** The figures that `targets.ts` asks for: the largest of all streams and reads. One is left out if it wasn't measured. */
export function streamFigures(speeds: readonly StreamSpeed[]): Readonly<Record<string, number>> {
  const against = (other: string | undefined) =>
    Math.max(
      ...speeds.flatMap(({ multiples }) =>
        (Object.keys(reads) as Read[]).map((read) => {
          const divisor = other === undefined ? 1 : multiples.get(other)?.[read];
          return (multiples.get(OURS)?.[read] ?? Number.NaN) / (divisor ?? Number.NaN);
        }),
      ),
    );
  const figures = {
    "stream, guard": Math.max(...speeds.map(({ parts }) => parts.guard)),
    "stream, accumulate": Math.max(...speeds.map(({ parts }) => parts.accumulate)),
    "stream against the floor": against(undefined),
    "stream against openai": against("openai, iteration of a stream"),
    "stream against streamText": against("AI SDK, streamText"),
  };
  return Object.fromEntries(Object.entries(figures).filter(([, figure]) => Number.isFinite(figure)));
}
