/* Measures side by side, prints what it found, and writes it down: `pnpm bench`. */
import { SingleBar } from "cli-progress";
import { bundleSizeSection } from "../bundle-size/section.js";
import { coldImportSection } from "../cold-import/section.js";
import { contenders } from "../contenders/index.js";
import { payloads } from "../payloads/index.js";
import { measureGrowth } from "../speed/growth/measure-growth.js";
import { measureSpeed } from "../speed/measure-speed.js";
import { measureMemory } from "../speed/memory/measure-memory.js";
import { typeCostSection } from "../type-cost/section.js";
import { costChart, costChartFile } from "./charts/cost-chart.js";
import { growthChart, growthChartFile } from "./charts/growth-chart.js";
import { growthSection } from "./growth-section.js";
import { memorySection } from "./memory-section.js";
import { type Options, readOptions } from "./options.js";
import type { MeasureSection, Section } from "./section.js";
import { speedSection } from "./speed-section.js";
import { targetSection } from "./target-section.js";
import { type Chart, writeResults } from "./write-results.js";

/** The payloads that memory is counted for: the smallest and the largest. */
const memoryPayloads = payloads.filter(({ name }) => name === "example" || name === "logprobs");

const { rows, payloads: timed, rounds, quick, narrowed, folder } = readOrExit();
const charts: Chart[] = [];

/** Everything but speed, in the order of `results.md`. */
const measurements: Readonly<Record<string, MeasureSection>> = {
  growth: async () => {
    const growth = await measureGrowth(quick ? 1 : 3, quick);
    charts.push({ file: growthChartFile, svg: growthChart(growth) });
    return growthSection(growth);
  },
  memory: async () => memorySection(await measureMemory(Object.keys(contenders), memoryPayloads)),
  "bundle size": bundleSizeSection,
  "cold import": coldImportSection,
  "what the types cost": typeCostSection,
};

const others = narrowed ? [] : Object.entries(measurements);
const bar = new SingleBar({ format: "{bar} {value}/{total}  {what}", clearOnComplete: true, gracefulExit: false });
bar.start(rows.length * rounds + others.length, 0, { what: "" });

const speeds = await measureSpeed({
  ...{ rows, payloads: timed, rounds, quick },
  onProgress: ({ name }) => bar.increment({ what: name }),
});
for (const speed of speeds) charts.push({ file: costChartFile(speed.payload.name), svg: costChart(speed) });

const sections: Section[] = [await speedSection(speeds, rows, rounds)];
for (const [what, measure] of others) {
  sections.push(await measure());
  bar.increment({ what });
}
sections.push(targetSection(sections, narrowed ? "measured" : "all"));
bar.stop();

for (const { title, body } of sections) console.log(`## ${title}\n\n${body}\n`);
if (folder !== undefined) {
  await writeResults(folder, sections, charts);
  console.log(`Written to ${folder}`);
}

function readOrExit(): Options {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}
