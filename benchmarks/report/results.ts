import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describeMachine } from "./machine.js";
import type { Chart, Section } from "./section.js";

/** The sections as Markdown, with every chart shown as the text given for it. Without that, charts are left out. */
export function toMarkdown(sections: readonly Section[], show?: (chart: Chart) => string): string {
  const parts = sections.flatMap(({ title, body }) => [
    `## ${title}`,
    ...[body].flat().flatMap((part) => (typeof part === "string" ? part : (show?.(part) ?? []))),
  ]);
  return `${parts.join("\n\n")}\n`;
}

/** Writes `results.md` and its charts into a folder. */
export async function writeResults(folder: string, sections: readonly Section[]): Promise<void> {
  const charts: Chart[] = [];
  const text = toMarkdown(sections, (chart) => {
    charts.push(chart);
    return `![${chart.alt}](${chart.file})`;
  });
  for (const { file, svg } of charts) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), svg);
  }
  await writeFile(
    join(folder, "results.md"),
    ["# Results", "Written by `pnpm bench`.", describeMachine(), text].join("\n\n"),
  );
}
