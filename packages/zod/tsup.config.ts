import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/wire/index.ts", "src/strict/index.ts", "src/extensions/index.ts"],
  format: ["esm", "cjs"],
  target: "es2022",
  // A file an entry: loading one takes longer than what is in it. The root and the extensions import the file of wire.
  splitting: false,
  esbuildPlugins: [
    {
      name: "the file of wire",
      setup({ initialOptions, onResolve }) {
        const file = `wire/index.${initialOptions.format === "cjs" ? "cjs" : "js"}`;
        onResolve({ filter: /^\.\.\/wire\/index\.js$/ }, ({ importer }) => {
          const from = /[\\/]src[\\/]extensions[\\/][^\\/]+$/.test(importer) ? ".." : ".";
          return { path: `${from}/${file}`, external: true };
        });
      },
    },
  ],
  clean: true,
  silent: true,
  // tsup sets a `baseUrl`, which TypeScript 6 calls deprecated.
  dts: { compilerOptions: { ignoreDeprecations: "6.0", noEmit: false } },
});
