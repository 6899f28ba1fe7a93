import type { PublishedPackage } from "./manifest.js";

/** What a package's page on npm is made of, and what its provenance is held against. */
const fields = ["description", "keywords", "homepage", "bugs", "license", "author", "repository"] as const;

/** What a package lacks to be published. Empty where it lacks nothing. */
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
