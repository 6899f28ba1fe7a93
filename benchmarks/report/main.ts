/* Measures side by side, prints what it found, and writes it down: `pnpm bench`. */
import { SingleBar } from "cli-progress";
import { bundleSizeSection } from "../bundle-size/section.js";
import { coldImportSection } from "../cold-import/section.js";
import { growthSection } from "../growth/section.js";
import { memorySection } from "../memory/section.js";
import { measureSpeed } from "../speed/measure-speed.js";
import { streamGrowthSection } from "../streams/growth-section.js";
import { measureStreams } from "../streams/measure-streams.js";
import { streamMemorySection } from "../streams/memory-section.js";
import { streamSection } from "../streams/section.js";
import { typeCostSection } from "../type-cost/section.js";
import { readOptions } from "./options.js";
import { toMarkdown, writeResults } from "./results.js";
import type { MeasureSection, Section } from "./section.js";
import { speedSection } from "./speed-section.js";
import { targetSection } from "./target-section.js";

const options = readOptions(process.argv.slice(2), ({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2));
const { rows, payloads, streamContenders, streamPayloads, rounds, quick, narrowed, folder } = options;

/** Everything but speed, in the order of `results.md`. */
const measurements: Readonly<Record<string, MeasureSection>> = {
  growth: () => growthSection(quick ? 1 : 3, quick),
  memory: memorySection,
  "growth of streams": () => streamGrowthSection(quick),
  "memory of streams": streamMemorySection,
  "bundle size": bundleSizeSection,
  "cold import": coldImportSection,
  "what the types cost": typeCostSection,
};

const others = narrowed ? [] : Object.entries(measurements);
const timesResponses = rows.length > 0 && payloads.length > 0;
const timesStreams = streamContenders.length > 0 && streamPayloads.length > 0;
const processes = rounds * ((timesResponses ? rows.length : 0) + (timesStreams ? streamContenders.length : 0));
const bar = new SingleBar({ format: "{bar} {value}/{total}  {what}", clearOnComplete: true, gracefulExit: false });
bar.start(processes + others.length, 0, { what: "" });
const onProgress = ({ name }: { name: string }) => bar.increment({ what: name });

const sections: Section[] = [];
if (timesResponses) sections.push(await speedSection(await measureSpeed({ ...options, onProgress }), rows, rounds));
if (timesStreams) sections.push(await streamSection(await measureStreams({ ...options, onProgress })));
for (const [what, measure] of others) {
  sections.push(await measure());
  bar.increment({ what });
}
sections.push(...targetSection(sections, narrowed ? "measured" : "all"));
bar.stop();

console.log(toMarkdown(sections));
if (folder !== undefined) {
  await writeResults(folder, sections);
  console.log(`Written to ${folder}`);
}
