import { validators } from "@chat-completion/validators";
import { markdownTable } from "markdown-table";
import { median } from "simple-statistics";
import type { Section } from "../report/section.js";
import { importTime, type ModuleSystem } from "./import-time.js";

/** How often each module is loaded. */
const ROUNDS = 25;

/** What is loaded, and the validator that it can't do without. */
const modules: Readonly<Record<string, string | undefined>> = {
  "@chat-completion/types": undefined,
  "@chat-completion/core": undefined,
  ...Object.assign(
    {},
    ...validators.map(({ name }) => ({
      [name]: undefined,
      [`@chat-completion/${name}/strict`]: name,
      [`@chat-completion/${name}/wire`]: name,
      [`@chat-completion/${name}`]: name,
    })),
  ),
};

/** How long the first import of each entry takes, compared with that of its validator alone. */
export async function coldImportSection(): Promise<Section> {
  const imported = await measure("import");
  const required = await measure("require");
  const rows = Object.entries(modules).map(([module, validator]) => [
    module,
    ...[imported, required].flatMap((times) => [
      median(timesOf(times, module)).toFixed(1),
      validator === undefined ? "" : against(timesOf(times, module), timesOf(times, validator)),
    ]),
  ]);
  const ratios = Object.entries(modules).flatMap(([module, validator]) =>
    validator === undefined
      ? []
      : [imported, required].map((times) => ratio(timesOf(times, module), timesOf(times, validator))),
  );
  return {
    title: "Cold import",
    body: [
      `Milliseconds that \`import()\` or \`require\` takes in a process that has loaded nothing else: the median of ${ROUNDS} processes, in which the modules take turns. _More_ is the time beyond loading the validator alone in the same turn, again as a median.`,
      markdownTable([["", "`import`, ms", "more", "`require`, ms", "more"], ...rows], {
        align: ["l", "r", "r", "r", "r"],
      }),
    ].join("\n\n"),
    measured: { "cold import against the validator": Math.max(...ratios) },
  };
}

type Times = ReadonlyMap<string, readonly number[]>;

async function measure(system: ModuleSystem): Promise<Times> {
  const times = new Map<string, number[]>(Object.keys(modules).map((module) => [module, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [module, measured] of times) measured.push(await importTime(module, system));
  }
  return times;
}

function timesOf(times: Times, module: string): readonly number[] {
  return times.get(module) ?? [];
}

function against(times: readonly number[], alone: readonly number[]): string {
  return `${((ratio(times, alone) - 1) * 100).toFixed(0)} %`;
}

function ratio(times: readonly number[], alone: readonly number[]): number {
  return median(times.map((time, round) => time / (alone[round] ?? Number.NaN)));
}
