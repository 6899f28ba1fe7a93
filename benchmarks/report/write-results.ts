import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describeMachine } from "./machine.js";
import type { Section } from "./section.js";

/** A picture, and where it stands beside `results.md`. */
export interface Chart {
  file: string;
  svg: string;
}

/** Writes `results.md` and its charts into a folder. */
export async function writeResults(
  folder: string,
  sections: readonly Section[],
  charts: readonly Chart[],
): Promise<void> {
  for (const { file, svg } of charts) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), svg);
  }
  const parts = ["# Results", "Written by `pnpm bench`.", describeMachine()];
  for (const { title, body } of sections) parts.push(`## ${title}`, body);
  await writeFile(join(folder, "results.md"), `${parts.join("\n\n")}\n`);
}
