import { readGuide } from "./guides.js";

/** The cells of a guide's table below a heading, without those of its head. */
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
