import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Tests read the sources, so that they never pass on a build that is out of date. */
const source = (path: string) => fileURLToPath(new URL(`packages/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@chat-completion\/(core|zod|valibot|fixtures)$/, replacement: source("$1/src/index.ts") },
      { find: /^@chat-completion\/(zod|valibot)\/(wire|strict)$/, replacement: source("$1/src/$2/index.ts") },
      { find: /^@chat-completion\/fixtures\/wire$/, replacement: source("fixtures/src/wire.ts") },
      {
        find: /^@chat-completion\/fixtures\/(conformance|arbitraries)$/,
        replacement: source("fixtures/src/$1/index.ts"),
      },
    ],
  },
  test: {
    maxWorkers: "100%",
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
