import type { PublishedPackage } from "./manifest.js";

/** The fields that npm shows on a package's page, and `repository`, which npm compares with the provenance. */
const fields = ["description", "keywords", "homepage", "bugs", "license", "author", "repository"] as const;

/** The fields that a package needs to be published and doesn't have. Empty if it has all. */
export function missingFields({ directory, manifest }: PublishedPackage): string[] {
  const missing: string[] = fields.filter((field) => isEmpty(manifest[field]));
  if (manifest.repository !== undefined && manifest.repository.directory !== directory)
    missing.push("repository.directory");
  if (manifest.publishConfig?.access !== "public") missing.push("publishConfig.access");
  if (manifest.publishConfig?.provenance !== true) missing.push("publishConfig.provenance");
  return missing;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}
