/*
 * `pnpm release:publish`: writes the repository's address into each published manifest, and publishes the versions that
 * npm doesn't have.
 *
 * If a manifest is incomplete, it publishes nothing. With `--no-provenance` it signs nothing: only CI can sign.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { publishedPackages, writeFields } from "./manifests/manifest.js";
import { missingFields } from "./manifests/missing-fields.js";
import { repositoryFields } from "./manifests/repository-fields.js";

const root = fileURLToPath(new URL("..", import.meta.url));

try {
  for (const one of publishedPackages(root)) writeFields(root, one, repositoryFields(process.env, one.directory));
} catch (error) {
  refuse([(error as Error).message]);
}

const incomplete = publishedPackages(root).flatMap((one) => {
  const missing = missingFields(one);
  return missing.length === 0 ? [] : [`${one.directory}/package.json lacks ${missing.join(", ")}.`];
});
if (incomplete.length > 0) refuse(incomplete);

if (process.argv.includes("--no-provenance")) {
  for (const one of publishedPackages(root)) {
    writeFields(root, one, { publishConfig: { ...one.manifest.publishConfig, provenance: false } });
  }
}

// The changesets action reads the published packages from this output, and creates a GitHub release for each.
const { status } = spawnSync("pnpm", ["changeset", "publish"], { cwd: root, stdio: "inherit" });
process.exit(status ?? 1);

function refuse(because: readonly string[]): never {
  console.error(`Nothing is published.\n${because.join("\n")}`);
  process.exit(1);
}
