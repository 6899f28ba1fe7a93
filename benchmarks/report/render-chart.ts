import * as echarts from "echarts";

/* Colours that can be read on white as well as on black, because the charts have no background of their own. */

export const TEXT = "#768390";
export const OURS = "#2f81f7";
export const OTHERS = "#a0722e";

const axis = {
  axisLabel: { color: TEXT, formatter: (value: number | string) => value.toLocaleString("en") },
  axisLine: { lineStyle: { color: TEXT } },
  axisTick: { show: false },
  splitLine: { lineStyle: { color: `${TEXT}40` } },
  nameTextStyle: { color: TEXT },
};

const theme = {
  color: [TEXT, OURS, OTHERS, "#8957e5"],
  textStyle: { color: TEXT, fontFamily: "sans-serif" },
  title: { left: 0, textStyle: { color: TEXT, fontSize: 14 } },
  legend: { top: 40, left: 0, itemGap: 40, textStyle: { color: TEXT } },
  logAxis: axis,
  categoryAxis: axis,
};

/** Draws a chart as SVG, 820 pixels wide, without a browser. */
export function renderChart(height: number, option: echarts.EChartsOption): string {
  const chart = echarts.init(null, theme, { renderer: "svg", ssr: true, width: 820, height });
  chart.setOption({ animation: false, ...option });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return `${svg}\n`;
}
