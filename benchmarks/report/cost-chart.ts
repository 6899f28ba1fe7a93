import type { PayloadSpeed } from "../speed/measure-speed.js";
import { formatFigure } from "./format.js";
import { OTHERS, OURS, renderChart, TEXT } from "./render-chart.js";
import type { Chart } from "./section.js";

/** In pixels. */
const HEIGHT_OF_A_BAR = 22;
const HEIGHT_OF_THE_REST = 88;
/** Of the longest name, in the widest font that a reader may have. */
const WIDTH_OF_NAMES = 300;

/** A bar for each row: its share of `JSON.parse` on the conforming response, on a logarithmic scale. */
export function costChart({ payload, cells }: PayloadSpeed): Chart {
  const bars = [...cells].map(([name, { conforming }]) => ({
    name,
    value: conforming.share,
    itemStyle: { color: name.startsWith("@chat-completion/") ? OURS : OTHERS },
  }));
  const lowest = 10 ** Math.floor(Math.log10(Math.min(...bars.map(({ value }) => value))));
  const svg = renderChart(bars.length * HEIGHT_OF_A_BAR + HEIGHT_OF_THE_REST, {
    title: { text: `${payload.name}: checking it, as a share of JSON.parse` },
    grid: { left: WIDTH_OF_NAMES, right: 64, top: 56, bottom: 32 },
    // Bars begin at `startValue`, which is 1 by default.
    xAxis: { type: "log", min: lowest, startValue: lowest },
    yAxis: { type: "category", inverse: true, data: bars.map(({ name }) => name), axisLabel: { interval: 0 } },
    series: {
      type: "bar",
      barCategoryGap: "30%",
      data: bars,
      label: { show: true, position: "right", color: TEXT, formatter: ({ value }) => formatFigure(Number(value)) },
      markLine: {
        silent: true,
        symbol: "none",
        lineStyle: { color: TEXT, type: "dashed" },
        label: { color: TEXT, position: "start", formatter: "JSON.parse" },
        data: [{ xAxis: 1 }],
      },
    },
  });
  const alt = "What it costs to check the conforming response, as a share of JSON.parse";
  return { file: `charts/cost-of-${payload.name}.svg`, alt, svg };
}
