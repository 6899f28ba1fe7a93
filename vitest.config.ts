import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{packages,tests,examples}/**/*.test.ts"],
    testTimeout: 120_000,
  },
});
