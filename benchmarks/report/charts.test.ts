import { expect, test } from "vitest";
import { growthChart } from "../growth/chart.js";
import { payloads } from "../payloads/index.js";
import { costChart } from "./cost-chart.js";

const cellsOf = (share: number) => {
  const cell = { share, spread: 0, accepted: true };
  return { conforming: cell, deviating: cell, broken: cell };
};

/** The widths of the bars of one colour, in pixels. */
function widthsOf(svg: string, color: string): number[] {
  const bars = [...svg.matchAll(/<path d="M[\d.]+ [\d.]+l([\d.]+) 0[^"]*"[^>]*fill="([^"]+)"/g)];
  return bars.filter(([, , fill]) => fill === color).map(([, width]) => Number(width));
}

test("a bar's length is the logarithm of its share", () => {
  const { svg } = costChart({
    payload: payloads[0] as (typeof payloads)[number],
    parse: 1000,
    cells: new Map([
      ["@chat-completion/zod/wire", cellsOf(0.02)],
      ["@chat-completion/zod", cellsOf(0.2)],
      ["zod, plain", cellsOf(2)],
    ]),
  });
  for (const text of ["@chat-completion/zod/wire", "zod, plain", "0.020", "2.0"]) expect(svg).toContain(`>${text}<`);
  const [wire = 0, decoded = 0] = widthsOf(svg, "#2f81f7");
  const [plain = 0] = widthsOf(svg, "#a0722e");
  expect(wire).toBeGreaterThan(0);
  expect(decoded).toBeGreaterThan(wire);
  expect(plain).toBeGreaterThan(decoded);
  // Each is ten times the one before.
  expect(plain - decoded).toBeCloseTo(decoded - wire, 1);
});

test("growth has a line for each contender and for JSON.parse", () => {
  const { svg } = growthChart(
    [10, 100],
    new Map([
      ["JSON.parse", [1e4, 1e5]],
      ["guard", [1e2, 1e3]],
    ]),
  );
  for (const text of ["JSON.parse", "guard", "100", "10 µs"]) expect(svg).toContain(`>${text}<`);
});
