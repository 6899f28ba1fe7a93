import { markdownTable } from "markdown-table";
import { type Target, targets } from "../targets.js";
import { formatFigure } from "./format.js";
import type { Section } from "./section.js";

/** Every target beside what was measured, or those alone that something was measured for. */
export function targetSection(sections: readonly Section[], which: "all" | "measured"): Section {
  const measured = new Map(sections.flatMap((section) => Object.entries(section.measured ?? {})));
  const shown = targets.filter((target) => which === "all" || measured.has(target.measured));
  return {
    title: "Targets",
    body: markdownTable(
      [
        ["", "target", "measured", "reached"],
        ...shown.map((target) => {
          const figure = measured.get(target.measured);
          return [
            target.says,
            formatLimit(target),
            figure === undefined ? "not measured" : formatIn(target, figure),
            figure === undefined ? "" : isReached(target, figure) ? "yes" : "**no**",
          ];
        }),
      ],
      { align: ["l", "r", "r", "l"] },
    ),
  };
}

/** Whether a figure is on the right side of its limit. */
export function isReached({ limit }: Target, figure: number): boolean {
  return "atMost" in limit ? figure <= limit.atMost : figure >= limit.atLeast;
}

function formatLimit(target: Target): string {
  const { limit } = target;
  return "atMost" in limit ? `≤ ${formatIn(target, limit.atMost)}` : `≥ ${formatIn(target, limit.atLeast)}`;
}

/** A factor with as many digits as tell it from its limit. */
function formatIn({ unit }: Target, figure: number): string {
  if (unit === "%") return `${(figure * 100).toFixed(1)} %`;
  if (unit === "×") return `${figure < 10 ? figure.toFixed(2) : formatFigure(figure)} ×`;
  if (unit === "× JSON.parse") return `${figure.toFixed(3)} ${unit}`;
  return `${figure.toLocaleString("en")} ${unit}`;
}
