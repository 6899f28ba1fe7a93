import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Tests read the sources, so that they never pass on a build that is out of date. */
export const sources = [
  { find: /^@chat-completion\/(core|zod|valibot|fixtures)$/, replacement: path("packages/$1/src/index.ts") },
  { find: /^@chat-completion\/(zod|valibot)\/(wire|strict)$/, replacement: path("packages/$1/src/$2/index.ts") },
  { find: /^@chat-completion\/fixtures\/wire$/, replacement: path("packages/fixtures/src/wire.ts") },
  {
    find: /^@chat-completion\/fixtures\/(conformance|arbitraries)$/,
    replacement: path("packages/fixtures/src/$1/index.ts"),
  },
];

/** The oldest validators that the packages allow. */
const oldest = [
  { find: /^zod(\/v4\/core)?$/, replacement: path("tests/node_modules/zod-4.3$1/index.js") },
  { find: /^valibot$/, replacement: path("tests/node_modules/valibot-1.0/dist/index.js") },
];

const ordinary = "tests/ordinary-schemas/**";

/** Time for tests that compile, install or generate. */
export const patience = { testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    maxWorkers: "100%",
    projects: [
      {
        resolve: { alias: sources },
        test: {
          ...patience,
          name: "newest",
          include: ["{benchmarks,packages,release,specification,tests}/**/*.test.ts"],
        },
      },
      {
        resolve: { alias: [...sources, ...oldest] },
        test: {
          ...patience,
          name: "oldest",
          include: [`${ordinary}/{changes,exceptions,libraries,rules}.test.ts`],
          env: { validators: "oldest" },
        },
      },
      {
        // Of the two validators, zod alone writes code at run time.
        resolve: { alias: sources },
        test: {
          ...patience,
          name: "without eval",
          include: [`${ordinary}/zod/changes.test.ts`, `${ordinary}/libraries.test.ts`],
          env: { eval: "forbidden" },
          execArgv: ["--disallow-code-generation-from-strings"],
        },
      },
    ],
  },
});
