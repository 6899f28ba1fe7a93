import * as echarts from "echarts";

/* Colours that can be read on white as well as on black: the charts have no background of their own. */

export const TEXT = "#768390";
export const GRID = "#76839040";
export const OURS = "#2f81f7";
export const OTHERS = "#a0722e";

/** Draws a chart as SVG, without a browser. */
export function renderChart(option: echarts.EChartsOption, width: number, height: number): string {
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width, height });
  try {
    chart.setOption({ animation: false, textStyle: { color: TEXT, fontFamily: "sans-serif" }, ...option });
    return `${chart.renderToSVGString()}\n`;
  } finally {
    chart.dispose();
  }
}
