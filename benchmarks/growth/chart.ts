import { formatTime } from "../report/format.js";
import { renderChart } from "../report/render-chart.js";
import type { Chart } from "../report/section.js";

/** A line for each contender and for `JSON.parse`: the time for a response by its length, both on logarithmic scales. */
export function growthChart(lengths: readonly number[], costs: ReadonlyMap<string, readonly number[]>): Chart {
  const title = "The time for a response by its length";
  const svg = renderChart(460, {
    title: { text: title },
    legend: {},
    grid: { left: 72, right: 40, top: 80, bottom: 56 },
    xAxis: { type: "log", name: "tokens with their log probabilities", nameLocation: "middle", nameGap: 28 },
    yAxis: { type: "log", axisLabel: { formatter: formatTime } },
    series: [...costs].map(([name, cost]) => ({
      name,
      type: "line",
      symbol: "circle",
      symbolSize: 6,
      data: lengths.map((tokens, index) => [tokens, cost[index] ?? Number.NaN]),
    })),
  });
  return { file: "charts/growth.svg", alt: title, svg };
}
