import { defineConfig } from "vitest/config";
import { patience, sources } from "../vitest.config.js";

/** The guides, the reference and the checker's parts, without a browser. */
export default defineConfig({
  ...sources,
  test: {
    ...patience,
    exclude: ["**/node_modules/**", "**/blocks/**", "browser-tests/**"],
    include: ["**/*.test.ts", ".vitepress/**/*.test.ts"],
  },
});
