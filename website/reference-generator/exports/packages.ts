import { fileURLToPath } from "node:url";
import { type Export, readExports } from "./read-exports.js";

/** What the packages export beside types and schemas. */
export interface Exports {
  core: Export[];
  stream: Export[];
  fixtures: Export[];
  conformance: Export[];
  arbitraries: Export[];
  /** The names of the schemas of a validator's root. Both validators have the same. */
  schemas: ReadonlySet<string>;
}

/** Reads what the packages export, from their sources. */
export function readPackages(): Exports {
  const fixtures = sourcesOf("fixtures");
  return {
    core: readExports(sourcesOf("core")),
    stream: readExports(sourcesOf("stream")),
    fixtures: readExports(fixtures),
    conformance: readExports(fixtures, "conformance/index.ts"),
    arbitraries: readExports(fixtures, "arbitraries/index.ts"),
    schemas: new Set(readExports(sourcesOf("zod"), "decoded/index.ts").map(({ name }) => name)),
  };
}

const sourcesOf = (name: string) => fileURLToPath(new URL(`../../../packages/${name}/src/`, import.meta.url));
