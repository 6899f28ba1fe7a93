import { markdownTable } from "markdown-table";
import { median } from "simple-statistics";
import { contenders } from "../contenders/index.js";
import { type Variant, variants } from "../payloads/index.js";
import type { Cell, PayloadSpeed } from "../speed/measure-speed.js";
import type { Row } from "../speed/rows.js";
import { costChart } from "./cost-chart.js";
import { formatFigure, formatTime } from "./format.js";
import type { Section } from "./section.js";
import { speedFigures } from "./speed-figures.js";

/** What checking a response costs, a table for each payload. */
export async function speedSection(
  speeds: readonly PayloadSpeed[],
  rows: readonly Row[],
  rounds: number,
): Promise<Section> {
  const loaded = await Promise.all(
    rows.map(async ({ name, contender }) => ({ ...(await contenders[contender]?.())?.default, name })),
  );
  const notes = loaded.flatMap(({ name, note }) => (note === undefined ? [] : [`${name}: ${note}`]));
  const spreads = speeds.flatMap(({ cells }) => [...cells.values()].flatMap(Object.values<Cell>));
  return {
    title: "Speed",
    body: [
      "What it costs to check a response, as a share of the `JSON.parse` that made it: 0.05 is a twentieth. The table says so if a response that conforms or deviates is rejected, or a broken one is accepted.",
      rounds === 1
        ? "One process for each row."
        : `The median of ${rounds} rounds, in each of which every row has a process of its own. The lowest and the highest round of a figure are ${formatFigure(median(spreads.map(({ spread }) => spread)) * 100)} % of it apart: the median of all figures.`,
      ...notes,
      ...speeds.flatMap((speed) => [
        `### ${speed.payload.name}`,
        `${speed.payload.description} ${speed.payload.text.conforming.length.toLocaleString("en")} characters, which \`JSON.parse\` takes ${formatTime(speed.parse)} for.`,
        markdownTable(
          [
            ["", "gives", ...variants],
            ...loaded.map(({ name, gives = "" }) => [name, gives, ...formatCells(speed.cells.get(name))]),
          ],
          { align: ["l", "l", "r", "r", "r"] },
        ),
        costChart(speed),
      ]),
    ],
    measured: speedFigures(speeds),
  };
}

function formatCells(cells: Readonly<Record<Variant, Cell>> | undefined): string[] {
  return variants.map((variant) => {
    const { share = Number.NaN, accepted } = cells?.[variant] ?? {};
    if (variant === "broken") return formatFigure(share) + (accepted ? ", accepted" : "");
    return formatFigure(share) + (accepted === false ? ", rejected" : "");
  });
}
