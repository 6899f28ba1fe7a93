import { markdownTable } from "markdown-table";
import type { Section } from "../report/section.js";
import { barrels } from "./barrels.js";
import { withEsbuild, withRollup } from "./bundle.js";
import { entries, handWritten } from "./entries.js";
import { gzipped } from "./gzipped.js";

/** What each of our entries adds to a page, and whether importing a module directly makes it smaller. */
export async function bundleSizeSection(): Promise<Section> {
  const sizes: string[][] = [];
  const measured: Record<string, number> = {};
  for (const { name, code } of [...entries, ...handWritten]) {
    const small = await withEsbuild(code);
    measured[`bundle of ${name}`] = gzipped(small);
    sizes.push([
      name,
      Buffer.byteLength(small).toLocaleString("en"),
      gzipped(small).toLocaleString("en"),
      gzipped(await withRollup(code)).toLocaleString("en"),
    ]);
  }
  const imports: string[][] = [];
  const differences: number[] = [];
  for (const { name, barrel, deep } of barrels) {
    const [fromEntry, fromModule] = [gzipped(await withEsbuild(barrel)), gzipped(await withEsbuild(deep))];
    differences.push(Math.abs(fromEntry / fromModule - 1));
    imports.push([
      name,
      fromEntry.toLocaleString("en"),
      fromModule.toLocaleString("en"),
      percent(fromEntry, fromModule),
    ]);
  }
  return {
    title: "Bundle size",
    body: [
      "Bytes of an ES module for browsers that exports the response's schema (the guard, the type, what reads a stream), with the validator and everything else that it needs.",
      markdownTable([["", "esbuild, minified", "esbuild, gzipped", "rollup and terser, gzipped"], ...sizes], {
        align: ["l", "r", "r", "r"],
      }),
      "Imported from its entry, and directly from the source module that it is written in (esbuild, gzipped):",
      markdownTable([["", "entry", "module", "difference"], ...imports], { align: ["l", "r", "r", "r"] }),
    ].join("\n\n"),
    measured: { ...measured, "bundle of an entry against a module": Math.max(...differences) },
  };
}

function percent(value: number, base: number): string {
  return `${(((value - base) / base) * 100).toFixed(1)} %`;
}
