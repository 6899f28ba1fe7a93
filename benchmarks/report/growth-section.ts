import { markdownTable } from "markdown-table";
import { exponentOf, type Growth } from "../speed/growth/measure-growth.js";
import { growthChartFile } from "./charts/growth-chart.js";
import { formatTime } from "./format.js";
import type { Section } from "./section.js";

/** How the cost grows with the length of a response. */
export function growthSection({ lengths, costs }: Growth): Section {
  const names = [...costs.keys()];
  return {
    title: "Growth",
    body: [
      "The time for a token, in responses of 10 to 100,000 tokens with their log probabilities and bytes, and no alternatives: that of the fastest of a few processes. The last row says to which power of the length the time for a response grows, from 100 tokens on: 1 is linear.",
      markdownTable(
        [
          ["tokens", ...names],
          ...lengths.map((tokens, index) => [
            tokens.toLocaleString("en"),
            ...[...costs.values()].map((cost) => formatTime((cost[index] ?? Number.NaN) / tokens)),
          ]),
          ["power", ...[...costs.values()].map((cost) => exponentOf(lengths, cost).toFixed(2))],
        ],
        { align: ["r", ...names.map(() => "r")] },
      ),
      `![The time for a response by its length](${growthChartFile})`,
    ].join("\n\n"),
  };
}
