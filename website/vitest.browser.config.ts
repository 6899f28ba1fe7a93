import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["browser-tests/**/*.test.ts"],
    globalSetup: "browser-tests/site/global-setup.ts",
    // Times are measured, and a browser keeps two cores busy: one test at a time, all with the same browser.
    fileParallelism: false,
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
