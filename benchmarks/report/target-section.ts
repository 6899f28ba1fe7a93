import { markdownTable } from "markdown-table";
import { type Target, targets } from "../targets.js";
import { formatFigure } from "./format.js";
import type { Section } from "./section.js";

/** All targets beside what was measured, or those alone that something was measured for: no section if there are none. */
export function targetSection(sections: readonly Section[], which: "all" | "measured"): Section[] {
  const measured = new Map(sections.flatMap((section) => Object.entries(section.measured ?? {})));
  const rows = targets.flatMap((target) => {
    const figure = measured.get(target.measured);
    const row = [target.says, formatLimit(target)];
    if (figure === undefined) return which === "all" ? [[...row, "not measured", ""]] : [];
    return [[...row, formatIn(target, figure), isReached(target, figure) ? "yes" : "**no**"]];
  });
  if (rows.length === 0) return [];
  const body = markdownTable([["", "target", "measured", "reached"], ...rows], { align: ["l", "r", "r", "l"] });
  return [{ title: "Targets", body }];
}

/** Whether a figure is on the right side of its limit. */
export function isReached({ limit }: Target, figure: number): boolean {
  return "atMost" in limit ? figure <= limit.atMost : figure >= limit.atLeast;
}

function formatLimit(target: Target): string {
  const { limit } = target;
  return "atMost" in limit ? `≤ ${formatIn(target, limit.atMost)}` : `≥ ${formatIn(target, limit.atLeast)}`;
}

/** A figure in the unit of its target, with enough digits to compare it with its limit. */
function formatIn({ unit }: Target, figure: number): string {
  if (unit === "%") return `${(figure * 100).toFixed(1)} %`;
  if (unit === "×") return `${figure < 10 ? figure.toFixed(2) : formatFigure(figure)} ×`;
  if (unit === "× JSON.parse") return `${figure.toFixed(3)} ${unit}`;
  return `${figure.toLocaleString("en")} ${unit}`;
}
