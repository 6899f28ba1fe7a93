import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The fields of a package.json that a release writes or checks. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description?: string;
  readonly private?: boolean;
  readonly keywords?: readonly string[];
  readonly homepage?: string;
  readonly bugs?: { readonly url: string };
  readonly license?: string;
  readonly author?: string;
  readonly repository?: { readonly type: string; readonly url: string; readonly directory: string };
  readonly publishConfig?: { readonly access?: string; readonly provenance?: boolean };
  /* The fields below decide what users install and import. A dry run reads them from the registry. */
  readonly dependencies?: unknown;
  readonly peerDependencies?: unknown;
  readonly exports?: unknown;
  readonly main?: unknown;
  readonly module?: unknown;
  readonly types?: unknown;
  readonly bin?: unknown;
}

/** A package that is published. */
export interface PublishedPackage {
  /** The path from the root of the repository, such as `packages/zod`. */
  readonly directory: string;
  readonly manifest: Manifest;
}

/** The packages in `packages/` that aren't private, sorted by the names of their folders. */
export function publishedPackages(root: string): PublishedPackage[] {
  return readdirSync(join(root, "packages"))
    .sort()
    .map((name) => `packages/${name}`)
    .map((directory) => ({ directory, manifest: readManifest(root, directory) }))
    .filter(({ manifest }) => !manifest.private);
}

/** The order in which npm itself writes these fields. All others follow in their own order. */
const first = [
  "name",
  "version",
  "private",
  "description",
  "keywords",
  "homepage",
  "bugs",
  "license",
  "author",
  "repository",
];

/** Sets fields of a package's manifest, and writes it. */
export function writeFields(root: string, { directory, manifest }: PublishedPackage, fields: Partial<Manifest>): void {
  const all: Partial<Record<string, unknown>> = { ...manifest, ...fields };
  const keys = [...first, ...Object.keys(all).filter((key) => !first.includes(key))];
  const ordered = Object.fromEntries(keys.filter((key) => key in all).map((key) => [key, all[key]]));
  writeFileSync(pathOf(root, directory), `${JSON.stringify(ordered, null, 2)}\n`);
}

function readManifest(root: string, directory: string): Manifest {
  return JSON.parse(readFileSync(pathOf(root, directory), "utf8"));
}

function pathOf(root: string, directory: string): string {
  return join(root, directory, "package.json");
}
