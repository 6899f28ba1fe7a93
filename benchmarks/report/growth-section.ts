import { markdownTable } from "markdown-table";
import { exponentOf, type Growth } from "../speed/measure-growth.js";
import { growthChart } from "./charts/growth-chart.js";
import { formatTime } from "./format.js";
import type { Section } from "./section.js";

/** How the cost grows with the length of a response. */
export function growthSection(growth: Growth): Section {
  const { lengths, costs } = growth;
  const columns = [...costs.values()];
  return {
    title: "Growth",
    body: [
      "The time for a token, in responses of 10 to 100,000 tokens with their log probabilities and bytes, and no alternatives. It is the time of the fastest of a few processes. The last row is the power of the length with which the time for a response grows, from 100 tokens on: 1 is linear.",
      markdownTable(
        [
          ["tokens", ...costs.keys()],
          ...lengths.map((tokens, index) => [
            tokens.toLocaleString("en"),
            ...columns.map((cost) => formatTime((cost[index] ?? Number.NaN) / tokens)),
          ]),
          ["power", ...columns.map((cost) => exponentOf(lengths, cost).toFixed(2))],
        ],
        { align: ["r", ...columns.map(() => "r")] },
      ),
      growthChart(growth),
    ],
  };
}
