import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["browser-tests/**/*.test.ts"],
    globalSetup: "browser-tests/site/global-setup.ts",
    // Some tests measure times, and a browser uses two cores. So the tests run one after the other, with one browser.
    fileParallelism: false,
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
