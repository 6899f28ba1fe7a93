import { readGuide } from "./guides.js";

/** The cells of the table below a heading of a guide, without the table's head. */
export function readTable(guide: string, heading: string): string[][] {
  const section = readGuide(guide).split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  const [, , ...rows] = section.match(/^\|.*\|$/gm) ?? [];
  return rows.map((row) =>
    row
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim()),
  );
}
