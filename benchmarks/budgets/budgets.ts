/** The most bytes that an entry may take, minified and gzipped by esbuild, with its validator. rollup and terser take a tenth off. */
export const bundleSizes: Readonly<Record<string, number>> = {
  "@chat-completion/types": 0,
  "@chat-completion/core, guard": 1_200,
  "@chat-completion/valibot/strict": 5_000,
  "@chat-completion/valibot/wire": 5_250,
  "@chat-completion/valibot": 7_100,
  "@chat-completion/zod/strict": 31_050,
  "@chat-completion/zod/wire": 31_250,
  "@chat-completion/zod": 33_950,
};

/** How far a name imported from its entry may differ in size from the same name imported from its module: a share. */
export const barrelDifference = 0.02;

/**
 * The most instantiations that reading the response's type may take with TypeScript 5.9, beyond importing the validator
 * alone. For what is inferred from a schema, that is half of what a schema written by hand was found to take.
 */
export const instantiations: Readonly<Record<string, number>> = {
  "@chat-completion/types": 5,
  "@chat-completion/zod/wire": 3_000,
  "@chat-completion/zod": 3_000,
  "@chat-completion/valibot/wire": 8_300,
  "@chat-completion/valibot": 8_300,
};

/** How many schemas may run to read a response that is accepted, beside the one that it is given to. */
export const schemaRuns = 0;

/** What to say where a budget is exceeded. */
export function overBudget(entry: string, unit: string, budget: number, measured: number): string {
  return `${entry}: the budget is ${budget.toLocaleString("en")} ${unit}, measured were ${measured.toLocaleString("en")}`;
}
