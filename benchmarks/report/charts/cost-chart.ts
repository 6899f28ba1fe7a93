import type { PayloadSpeed } from "../../speed/measure-speed.js";
import { formatFigure } from "../format.js";
import { GRID, OTHERS, OURS, renderChart, TEXT } from "./render.js";

const HEIGHT_OF_A_BAR = 22;
const HEIGHT_OF_THE_REST = 88;
/** Of the longest name, in the widest font that a reader may have. */
const WIDTH_OF_NAMES = 300;

/** The chart's file, from where `results.md` is. */
export function costChartFile(payload: string): string {
  return `charts/cost-of-${payload}.svg`;
}

/** A bar for each row: its share of JSON.parse on the conforming response, on a logarithmic scale. */
export function costChart({ payload, cells }: PayloadSpeed): string {
  const shares = [...cells].map(([name, { conforming }]) => ({ name, share: conforming.share }));
  const lowest = 10 ** Math.floor(Math.log10(Math.min(...shares.map(({ share }) => share))));
  return renderChart(
    {
      title: {
        text: `${payload.name}: checking it, as a share of JSON.parse`,
        left: 0,
        textStyle: { color: TEXT, fontSize: 14 },
      },
      grid: { left: WIDTH_OF_NAMES, right: 64, top: 56, bottom: 32 },
      xAxis: {
        type: "log",
        min: lowest,
        // Bars begin there, and not at 1.
        startValue: lowest,
        axisLabel: { color: TEXT, formatter: (value: number) => value.toLocaleString("en") },
        splitLine: { lineStyle: { color: GRID } },
      },
      yAxis: {
        type: "category",
        inverse: true,
        data: shares.map(({ name }) => name),
        axisLabel: { color: TEXT, interval: 0 },
        axisLine: { lineStyle: { color: TEXT } },
        axisTick: { show: false },
      },
      series: [
        {
          type: "bar",
          barCategoryGap: "30%",
          data: shares.map(({ name, share }) => ({
            value: share,
            itemStyle: { color: name.startsWith("@chat-completion/") ? OURS : OTHERS },
          })),
          label: { show: true, position: "right", color: TEXT, formatter: ({ value }) => formatFigure(Number(value)) },
          markLine: {
            silent: true,
            symbol: "none",
            lineStyle: { color: TEXT, type: "dashed" },
            label: { color: TEXT, position: "start", formatter: "JSON.parse" },
            data: [{ xAxis: 1 }],
          },
        },
      ],
    },
    820,
    shares.length * HEIGHT_OF_A_BAR + HEIGHT_OF_THE_REST,
  );
}
