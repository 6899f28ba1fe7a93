import * as echarts from "echarts";

/* Colours that can be read on white as well as on black, because the charts have no background of their own. */

export const TEXT = "#768390";
export const OURS = "#2f81f7";
export const OTHERS = "#a0722e";

const axis = {
  axisLabel: { color: TEXT },
  axisLine: { lineStyle: { color: TEXT } },
  splitLine: { lineStyle: { color: `${TEXT}40` } },
};

const theme = {
  color: [TEXT, OURS, OTHERS, "#8957e5"],
  textStyle: { color: TEXT, fontFamily: "sans-serif" },
  title: { left: 0, textStyle: { color: TEXT, fontSize: 14 } },
  legend: { top: 40, left: 0, itemGap: 40, textStyle: { color: TEXT } },
  logAxis: { ...axis, nameTextStyle: { color: TEXT } },
  categoryAxis: axis,
};

/** Draws a chart as SVG, 820 pixels wide, without a browser. */
export function renderChart(option: echarts.EChartsOption, height: number): string {
  const chart = echarts.init(null, theme, { renderer: "svg", ssr: true, width: 820, height });
  try {
    chart.setOption({ animation: false, ...option });
    return `${chart.renderToSVGString()}\n`;
  } finally {
    chart.dispose();
  }
}
