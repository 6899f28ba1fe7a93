import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/main.ts"],
  format: ["esm"],
  target: "node20",
  clean: true,
  silent: true,
  // It is not published. What it imports itself, `jsonc-parser`, is a dependency of this package.
  noExternal: ["@chat-completion/checking"],
});
