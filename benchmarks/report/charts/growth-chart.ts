import type { Growth } from "../../speed/growth/measure-growth.js";
import { formatTime } from "../format.js";
import { GRID, renderChart, TEXT } from "./render.js";

/** The chart's file, from where `results.md` is. */
export const growthChartFile = "charts/growth.svg";

const colors = [TEXT, "#2f81f7", "#a0722e", "#8957e5"];

/** A line for each contender and for JSON.parse: the time for a response by its length, both on logarithmic scales. */
export function growthChart({ lengths, costs }: Growth): string {
  const axis = {
    type: "log" as const,
    splitLine: { lineStyle: { color: GRID } },
    axisLine: { lineStyle: { color: TEXT } },
    nameTextStyle: { color: TEXT },
  };
  return renderChart(
    {
      title: { text: "The time for a response by its length", left: 0, textStyle: { color: TEXT, fontSize: 14 } },
      color: colors,
      legend: { top: 40, left: 0, itemGap: 40, textStyle: { color: TEXT } },
      grid: { left: 72, right: 40, top: 80, bottom: 56 },
      xAxis: {
        ...axis,
        name: "tokens with their log probabilities",
        nameLocation: "middle",
        nameGap: 28,
        axisLabel: { color: TEXT, formatter: (value: number) => value.toLocaleString("en") },
      },
      yAxis: { ...axis, axisLabel: { color: TEXT, formatter: formatTime } },
      series: [...costs].map(([name, cost]) => ({
        name,
        type: "line",
        symbol: "circle",
        symbolSize: 6,
        data: lengths.map((tokens, index) => [tokens, cost[index] ?? Number.NaN]),
      })),
    },
    820,
    460,
  );
}
