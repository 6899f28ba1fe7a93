import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { build, transform } from "esbuild";
import { rollup } from "rollup";
import { minify } from "terser";

/** Bundles a module, written in TypeScript, for browsers, and gives the minified code. */
export type Bundle = (code: string) => Promise<string>;

const here = dirname(fileURLToPath(import.meta.url));

export const withEsbuild: Bundle = async (code) => {
  const { outputFiles } = await build({
    stdin: { contents: code, loader: "ts", resolveDir: here },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
  });
  return outputFiles.map(({ text }) => text).join("");
};

/** With terser, because rollup has no minifier. rollup reads JavaScript alone, so that esbuild removes the types first. */
export const withRollup: Bundle = async (code) => {
  const entry = `${here}/entry.js`;
  const bundle = await rollup({
    input: entry,
    logLevel: "silent",
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === entry ? id : null),
        load: async (id) => (id === entry ? (await transform(code, { loader: "ts" })).code : null),
      },
      nodeResolve({ browser: true }),
    ],
  });
  const { output } = await bundle.generate({ format: "es" });
  await bundle.close();
  const { code: minified = "" } = await minify(output[0].code, { ecma: 2020, module: true });
  return minified;
};
