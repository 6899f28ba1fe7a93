/* Searches for values with disagreements, for a number of minutes: `pnpm fuzz --minutes 10`. */
import { fork } from "node:child_process";
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Presets, SingleBar } from "cli-progress";
import type { Progress } from "./worker.js";

const { values: options } = parseArgs({
  options: { minutes: { type: "string", default: "1" }, seed: { type: "string", default: `${Date.now() % 2 ** 30}` } },
});
const minutes = Number(options.minutes);
const seed = Number(options.seed);
if (!(minutes > 0) || !Number.isInteger(seed)) {
  console.error("usage: pnpm fuzz [--minutes 10] [--seed 1]");
  process.exit(2);
}

const started = Date.now();
const until = started + minutes * 60_000;
const bar = new SingleBar(
  {
    format: "{bar} {percentage} %  {cases} cases  {found} disagreements  {heap} MB",
    noTTYOutput: true,
    notTTYSchedule: 30_000,
  },
  Presets.shades_classic,
);

let cases = 0;
let found = 0;
const heaps: number[] = [];

console.log(`seed ${seed}, ${minutes} minutes`);
bar.start(minutes * 60_000, 0, { cases, found, heap: 0 });
await Promise.all(Array.from({ length: availableParallelism() }, (_, index) => runWorker(seed + index * 1_000_000)));
bar.stop();

const largest = (part: number[]) => Math.round(Math.max(0, ...part) / 1_000_000);
const early = largest(heaps.slice(0, Math.ceil(heaps.length / 4)));
const late = largest(heaps.slice(-Math.ceil(heaps.length / 4)));
console.log(`${cases.toLocaleString("en")} cases, ${found} disagreements; memory ${early} MB early, ${late} MB late`);
process.exitCode = found ? 1 : 0;

/** Runs a worker to the end of the time. */
function runWorker(firstSeed: number): Promise<void> {
  const worker = fork(fileURLToPath(new URL("worker.ts", import.meta.url)), [`${firstSeed}`, `${until}`], {
    serialization: "advanced",
  });
  worker.on("message", (progress: Progress) => {
    cases += progress.cases;
    heaps.push(progress.heap);
    if (progress.found) keep(progress.found);
    bar.update(Math.min(Date.now(), until) - started, { cases, found, heap: Math.round(progress.heap / 1_000_000) });
  });
  return new Promise((resolve, reject) => {
    worker.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`a worker ended with ${code}`))));
  });
}

/** Writes a disagreement into `regressions/`, where the tests replay it. */
function keep(disagreement: NonNullable<Progress["found"]>): void {
  found++;
  const text = `${JSON.stringify(disagreement, null, 2)}\n`;
  const name = createHash("sha256").update(text).digest("hex").slice(0, 12);
  writeFileSync(new URL(`regressions/${name}.json`, import.meta.url), text);
}
