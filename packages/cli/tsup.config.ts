import { defineConfig } from "tsup";

export default defineConfig({
  // A worker thread begins with a file of its own.
  entry: { main: "src/main.ts", worker: "src/checking/jobs/worker.ts" },
  format: ["esm"],
  target: "node20",
  clean: true,
  silent: true,
  // `checking` is not published, so it is part of the bundle. Its dependency, `jsonc-parser`, is one of this package,
  // too.
  noExternal: ["@chat-completion/checking"],
});
