import { fileURLToPath } from "node:url";
import { defineConfig, mergeConfig } from "vitest/config";
import sources from "./vitest.sources.config.js";

const installed = (path: string) => fileURLToPath(new URL(`tests/node_modules/${path}`, import.meta.url));

const ordinary = "tests/ordinary-schemas/**";

export default mergeConfig(
  sources,
  defineConfig({
    test: {
      projects: [
        {
          extends: true,
          test: { name: "newest", include: ["{benchmarks,packages,specification,tests}/**/*.test.ts"] },
        },
        {
          // The oldest validators that the packages allow.
          extends: true,
          resolve: {
            alias: [
              { find: /^zod(\/v4\/core)?$/, replacement: installed("zod-4.3$1/index.js") },
              { find: /^valibot$/, replacement: installed("valibot-1.0/dist/index.js") },
            ],
          },
          test: {
            name: "oldest",
            include: [`${ordinary}/{changes,exceptions,libraries,rules}.test.ts`],
            env: { validators: "oldest" },
          },
        },
        {
          // Of the two validators, zod alone writes code at run time.
          extends: true,
          test: {
            name: "without eval",
            include: [`${ordinary}/zod/changes.test.ts`, `${ordinary}/libraries.test.ts`],
            env: { eval: "forbidden" },
            execArgv: ["--disallow-code-generation-from-strings"],
          },
        },
      ],
    },
  }),
);
