import { defineConfig, mergeConfig } from "vitest/config";
import sources from "../vitest.sources.config.js";

/** The guides, the reference and the checker's parts, without a browser. */
export default mergeConfig(
  sources,
  defineConfig({
    test: {
      exclude: ["**/node_modules/**", "**/blocks/**", "browser-tests/**"],
      include: ["**/*.test.ts", ".vitepress/**/*.test.ts"],
    },
  }),
);
