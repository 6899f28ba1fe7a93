import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const conditions = ["@chat-completion/source", "module", "node", "development|production"];

/** Tests read the sources, so that they never pass on a build that is out of date. */
export const sources = { resolve: { conditions }, ssr: { resolve: { conditions } } };

/** These read what was built: declarations, tarballs, bundles, the command. */
const built = [
  "benchmarks/{budgets,speed}/**/*.test.ts",
  "packages/cli/src/{main,memory}.test.ts",
  "packages/fixtures/src/json.test.ts",
  "tests/{action,examples,published,readme,types}/**/*.test.ts",
];

/** The oldest validators that the packages allow. */
const oldest = [
  { find: /^zod(\/v4\/core)?$/, replacement: path("tests/node_modules/zod-4.3$1/index.js") },
  { find: /^valibot$/, replacement: path("tests/node_modules/valibot-1.0/dist/index.js") },
];

const ordinary = "tests/ordinary-schemas/**";

/** Time for tests that compile, install or generate. */
export const patience = { testTimeout: 300_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    maxWorkers: "100%",
    projects: [
      {
        ...sources,
        test: {
          ...patience,
          name: "sources",
          include: ["{benchmarks,packages,release,specification,tests}/**/*.test.ts"],
          exclude: ["**/node_modules/**", `${ordinary}/*.test.ts`, ...built],
        },
      },
      {
        ...sources,
        test: { ...patience, name: "ordinary", include: [`${ordinary}/*.test.ts`] },
      },
      {
        ...sources,
        test: { ...patience, name: "built", include: built, globalSetup: "tests/require-build.ts" },
      },
      {
        ...sources,
        resolve: { ...sources.resolve, alias: oldest },
        test: {
          ...patience,
          name: "oldest",
          include: [`${ordinary}/{changes,exceptions,libraries,rules}.test.ts`],
          env: { validators: "oldest" },
        },
      },
      {
        // Only zod creates code at run time. valibot does not.
        ...sources,
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
