import type { Manifest } from "../manifests/manifest.js";
import type { Registry } from "./registry.js";

/** The latest manifest of a package in a registry. */
export async function latestManifest(registry: Registry, name: string): Promise<Manifest> {
  const response = await fetch(`${registry.url}/${name.replace("/", "%2f")}/latest`);
  if (!response.ok) throw new Error(`The registry has no ${name}: ${response.status}`);
  return (await response.json()) as Manifest;
}

/** The faults of a published manifest. Empty if it has none. */
export function faultsOf(manifest: Manifest, version: string): string[] {
  const { dependencies, peerDependencies, exports, main, module, types, bin } = manifest;
  const text = JSON.stringify({ dependencies, peerDependencies, exports, main, module, types, bin });
  const { repository, homepage, bugs, keywords, author } = manifest;
  const missing = Object.entries({ repository, homepage, bugs, keywords, author })
    .filter(([, value]) => value === undefined)
    .map(([field]) => `lacks ${field}`);
  return [
    ...missing,
    ...(manifest.version === version ? [] : [`is at ${manifest.version}, and not at ${version}`]),
    ...["workspace:", "catalog:", "./src/"].filter((one) => text.includes(one)).map((one) => `holds "${one}"`),
  ];
}
