import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/main.ts"],
  format: ["esm"],
  target: "node20",
  clean: true,
  silent: true,
  // `checking` is not published, so it is part of the bundle. Its dependency, `jsonc-parser`, is one of this package,
  // too.
  noExternal: ["@chat-completion/checking"],
});
