import { defineConfig } from "vitest/config";
import { patience, sources } from "../vitest.config.js";

/** The tests of the guides, of the reference, and of the checker without a browser. */
export default defineConfig({
  ...sources,
  test: {
    ...patience,
    exclude: ["**/node_modules/**", "**/blocks/**", "browser-tests/**"],
    include: ["**/*.test.ts", ".vitepress/**/*.test.ts"],
  },
});
