/** A limit that was set for a measured figure before there was one. */
export interface Target {
  /** The figure, by the name that the measurements give it. */
  measured: string;
  /** The row's name in the table. */
  says: string;
  /** The limit, and on which side of it the figure must be. */
  limit: { atMost: number } | { atLeast: number };
  /** `× JSON.parse` is a share of `JSON.parse` of the same text, `×` a multiple of another figure. `%` is measured as a share of 1. */
  unit: "× JSON.parse" | "×" | "%" | "bytes" | "files" | "instantiations";
}

/** How far two figures may differ that should be the same: two runs of one program differ as much. A share. */
const NOISE = 0.1;

/** A target for each payload that has a limit. Its names end with the payload's. */
const each = (
  measured: string,
  says: string,
  side: "atMost" | "atLeast",
  unit: Target["unit"],
  limits: Readonly<Record<string, number>>,
): Target[] =>
  Object.entries(limits).map(([payload, limit]) => ({
    measured: `${measured}, ${payload}`,
    says: `${says}, ${payload}`,
    limit: side === "atMost" ? { atMost: limit } : { atLeast: limit },
    unit,
  }));

const bundle = (entry: string, atMost: number): Target => ({
  measured: `bundle of ${entry}`,
  says: `${entry}, bundled by esbuild, minified and gzipped`,
  limit: { atMost },
  unit: "bytes",
});

/** The instantiations that the response's type took with plain schemas when the targets were set. */
const PLAIN_ZOD = 6_000;
const PLAIN_VALIBOT = 16_600;

const inferred = (entry: string, atMost: number): Target => ({
  measured: `instantiations of ${entry}`,
  says: `the response's type of ${entry}, on TypeScript 5.9`,
  limit: { atMost },
  unit: "instantiations",
});

/**
 * The goals for Node 20, as they were set before anything was measured: they never change. `results.md` says which are reached, and no test
 * fails if one isn't. The limits that tests hold are others: `budgets/budgets.ts`. A figure of both validators is the worse
 * of the two.
 */
export const targets: readonly Target[] = [
  ...each("wire", "wire, a response that is accepted", "atMost", "× JSON.parse", { example: 0.05, logprobs: 0.04 }),
  ...each(
    "wire without eval",
    "wire without `eval`, against wire with it (no slower, apart from noise)",
    "atMost",
    "×",
    {
      example: 1 + NOISE,
      logprobs: 1 + NOISE,
    },
  ),
  ...each("decoded", "wire → decoded, a response that is accepted", "atMost", "× JSON.parse", {
    example: 0.2,
    logprobs: 0.06,
  }),
  ...each("rejected", "wire, a response broken at the end, against the plain schema", "atMost", "×", {
    example: 1.3,
    logprobs: 1.1,
  }),
  ...each("others against guard", "the fastest of Ajv, ArkType and typia, against the guard", "atLeast", "×", {
    example: 1,
    logprobs: 2,
  }),
  ...each("plain against wire", "plain zod and plain valibot, against wire", "atLeast", "×", {
    example: 12,
    logprobs: 20,
  }),
  ...each("@openrouter/sdk against decoded", "@openrouter/sdk, against wire → decoded", "atLeast", "×", {
    example: 10,
    logprobs: 20,
  }),
  // Of streams: the worst of all payloads and reads.
  {
    measured: "stream, guard",
    says: "the guard of a chunk",
    limit: { atMost: 0.06 },
    unit: "× JSON.parse",
  },
  {
    measured: "stream, accumulate",
    says: "adding a chunk to an accumulator",
    limit: { atMost: 0.3 },
    unit: "× JSON.parse",
  },
  {
    measured: "stream against the floor",
    says: "a stream, from bytes to the response, against eventsource-parser and `JSON.parse`",
    limit: { atMost: 1.4 },
    unit: "×",
  },
  {
    measured: "stream against openai",
    says: "a stream, from bytes to the response, against openai's iteration of its chunks",
    limit: { atMost: 0.7 },
    unit: "×",
  },
  {
    measured: "stream against streamText",
    says: "a stream, from bytes to the response, against the AI SDK's `streamText`",
    limit: { atMost: 0.2 },
    unit: "×",
  },
  {
    measured: "growth of streams",
    says: "a chunk of a stream of 100,000, against one of a stream of 1,000",
    limit: { atMost: 1.2 },
    unit: "×",
  },
  bundle("@chat-completion/types", 0),
  bundle("@chat-completion/core, guard", 1_400),
  bundle("@chat-completion/valibot/wire", 5_000),
  bundle("@chat-completion/valibot", 7_000),
  bundle("@chat-completion/zod/wire", 31_000),
  bundle("@chat-completion/zod", 33_000),
  bundle("@chat-completion/stream", 6_000),
  {
    measured: "bundle of an entry against a module",
    says: "bundled from an entry or from its module: the largest difference",
    limit: { atMost: 0.02 },
    unit: "%",
  },
  inferred("@chat-completion/types", 5),
  inferred("@chat-completion/zod/wire", PLAIN_ZOD / 2),
  inferred("@chat-completion/zod", PLAIN_ZOD / 2),
  inferred("@chat-completion/valibot/wire", PLAIN_VALIBOT / 2),
  inferred("@chat-completion/valibot", PLAIN_VALIBOT / 2),
  {
    measured: "files beside types of @chat-completion/types",
    says: "what the compiler reads for @chat-completion/types beside its own declarations",
    limit: { atMost: 0 },
    unit: "files",
  },
  {
    measured: "cold import against the validator",
    says: "importing an entry for the first time, against importing the validator alone: the slowest",
    limit: { atMost: 1.1 },
    unit: "×",
  },
];
