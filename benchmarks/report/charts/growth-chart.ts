import type { Growth } from "../../speed/measure-growth.js";
import { formatTime } from "../format.js";
import type { Chart } from "../section.js";
import { renderChart } from "./render.js";

/** A line for each contender and for `JSON.parse`: the time for a response by its length, both on logarithmic scales. */
export function growthChart({ lengths, costs }: Growth): Chart {
  const title = "The time for a response by its length";
  const svg = renderChart(
    {
      title: { text: title },
      legend: {},
      grid: { left: 72, right: 40, top: 80, bottom: 56 },
      xAxis: {
        type: "log",
        name: "tokens with their log probabilities",
        nameLocation: "middle",
        nameGap: 28,
        axisLabel: { formatter: (value) => value.toLocaleString("en") },
      },
      yAxis: { type: "log", axisLabel: { formatter: formatTime } },
      series: [...costs].map(([name, cost]) => ({
        name,
        type: "line",
        symbol: "circle",
        symbolSize: 6,
        data: lengths.map((tokens, index) => [tokens, cost[index] ?? Number.NaN]),
      })),
    },
    460,
  );
  return { file: "charts/growth.svg", alt: title, svg };
}
