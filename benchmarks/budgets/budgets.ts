/*
 * The limits that tests hold, for figures that are the same in every run. They are a little above what was reached, and
 * change with it. The goals that were set at the start are others: `targets.ts`.
 */

/** The most bytes of an entry with its validator, bundled and minified by esbuild, and gzipped. rollup and terser make it a tenth smaller. */
export const bundleSizes: Readonly<Record<string, number>> = {
  "@chat-completion/types": 0,
  "@chat-completion/core, guard": 1_450,
  "@chat-completion/core, accumulator": 3_150,
  "@chat-completion/stream": 10_150,
  "@chat-completion/valibot/strict": 7_050,
  "@chat-completion/valibot/wire": 7_900,
  "@chat-completion/valibot": 10_100,
  "@chat-completion/zod/strict": 32_950,
  "@chat-completion/zod/wire": 33_800,
  "@chat-completion/zod": 36_950,
};

/** How much the size of a name imported from its entry may differ from that of the same name imported from its module: a share. */
export const barrelDifference = 0.02;

/**
 * The most instantiations that the response's type may take with TypeScript 5.9, beyond those of importing the validator
 * alone. For a type that is inferred from a schema, it is half of what a schema written by hand took.
 */
export const instantiations: Readonly<Record<string, number>> = {
  "@chat-completion/types": 5,
  "@chat-completion/zod/wire": 3_000,
  "@chat-completion/zod": 3_000,
  "@chat-completion/valibot/wire": 8_300,
  "@chat-completion/valibot": 8_300,
};

/**
 * How many promises may be made for a chunk that is read, beyond those of the web stream: each is a turn of the queue in which
 * the next chunk waits.
 */
export const promises = {
  readChatCompletion: { "16 kB": 0.1, "one event": 5.1 },
  readChunks: { "16 kB": 4.1, "one event": 9.1 },
} as const;

/** How many schemas may run for a response that is accepted, beside the one that it is given to. */
export const schemaRuns = 0;

/** The message of a test whose budget is exceeded. */
export function overBudget(entry: string, unit: string, budget: number, measured: number): string {
  return `${entry}: the budget is ${budget.toLocaleString("en")} ${unit}, measured were ${measured.toLocaleString("en")}`;
}
