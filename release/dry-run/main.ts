/*
 * `pnpm release:dry-run`: the whole release, in a copy of the last commit, to a registry on this machine.
 *
 * Only one step is left out: the signature of the provenance. Only GitHub's runner can sign.
 */
import { appendFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { publishedPackages } from "../manifests/manifest.js";
import { missingFields } from "../manifests/missing-fields.js";
import { run } from "./command.js";
import { faultsOf, latestManifest } from "./published-manifests.js";
import { type Registry, startRegistry } from "./registry.js";
import { install, runFirstExample } from "./user-project.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const scope = "@chat-completion";
const started = Date.now();

/** The repository's address. Outside of CI it is an invented one, which only the local registry gets. */
const place = {
  GITHUB_SERVER_URL: process.env.GITHUB_SERVER_URL ?? "https://git.invalid",
  GITHUB_REPOSITORY: process.env.GITHUB_REPOSITORY ?? "dry/run",
};
const nowhere = { GITHUB_SERVER_URL: undefined, GITHUB_REPOSITORY: undefined };

const workshop = mkdtempSync(join(tmpdir(), "chat-completion-release-"));
const copy = join(workshop, "repository");
let registry: Registry | undefined;

try {
  await release();
} catch (error) {
  console.error(`\nThe dry run failed.\n${(error as Error).message}`);
  process.exitCode = 1;
} finally {
  registry?.close();
  rmSync(workshop, { recursive: true, force: true });
}

async function release(): Promise<void> {
  await run(root, {}, "git", "clone", "--quiet", root, copy);
  const changed = (await run(root, {}, "git", "status", "--porcelain")) !== "";
  say(`copied the last commit${changed ? "; what is not committed is left out" : ""}`);

  await pnpm({}, "install", "--frozen-lockfile", "--prefer-offline");
  say("installed");

  await pnpm({}, "changeset", "version");
  const packages = publishedPackages(copy);
  const version = theOneVersion(packages.map(({ manifest }) => manifest.version));
  for (const { directory } of packages) {
    if (!existsSync(join(copy, directory, "CHANGELOG.md"))) throw new Error(`${directory} has no changelog.`);
  }
  say(`${packages.length} packages are at ${version}, with a changelog each`);

  const unsigned = packages.filter(({ manifest }) => manifest.publishConfig?.provenance !== true);
  if (unsigned.length > 0)
    throw new Error(`publishConfig.provenance is not true: ${unsigned.map(({ directory }) => directory)}`);
  say("publishConfig.provenance is true in all of them");

  await pnpm({}, "build");
  say("built");

  registry = await startRegistry(workshop);
  appendFileSync(join(copy, ".npmrc"), registry.npmrc(scope));
  say(`an empty registry listens at ${registry.url}`);

  await refusesWithoutRepository();
  say("refused to publish manifests that do not name their repository");

  // `changeset publish` uses npm's registry, unless the environment has another one for the scope.
  await pnpm({ ...place, [`npm_config_${scope}:registry`]: registry.url }, "release:publish", "--no-provenance");
  say("published, WITHOUT provenance: nothing but CI can sign it");

  for (const one of publishedPackages(copy)) {
    const { name } = one.manifest;
    const signed = { ...one.manifest, publishConfig: { ...one.manifest.publishConfig, provenance: true } };
    const faults = [
      ...missingFields({ ...one, manifest: signed }).map((field) => `lacks ${field}`),
      ...faultsOf(await latestManifest(registry, name), version),
    ];
    if (faults.length > 0) throw new Error(`${name} ${faults.join(", ")}.`);
    say(`${name} has repository, homepage, bugs, keywords and author`);
  }

  await runFirstExample(join(workshop, "project"), registry.npmrc(scope), join(copy, "README.md"));
  say(`installed ${scope}/zod and zod by npm into an empty folder, and ran the README's first example`);

  const names = packages.map(({ manifest }) => manifest.name);
  await install(join(workshop, "all"), registry.npmrc(scope), names);
  say(`installed all ${names.length} together`);

  console.log("\nThe release works, as far as it can be tried without npm's own registry. Not tried: provenance.");
}

/** Checks that nothing is published as long as the manifests, which require provenance, name no repository. */
async function refusesWithoutRepository(): Promise<void> {
  const unsigned = publishedPackages(copy).filter(({ manifest }) => manifest.publishConfig?.provenance !== true);
  if (unsigned.length > 0)
    throw new Error(`${unsigned.map(({ directory }) => directory)}: no provenance is asked for.`);
  const refused = await pnpm(nowhere, "release:publish").then(
    () => undefined,
    (error: Error) => error.message,
  );
  if (!refused?.includes("Nothing is published.")) throw new Error(`Publishing was not refused: ${refused}`);
}

function theOneVersion(versions: readonly string[]): string {
  const [version = "", ...others] = new Set(versions);
  if (others.length > 0 || version === "0.0.0") throw new Error(`The versions are ${versions.join(", ")}.`);
  return version;
}

/** `CI` is set, so that no command prompts for a one-time password. */
function pnpm(environment: Record<string, string | undefined>, ...args: string[]): Promise<string> {
  return run(copy, { CI: "1", ...environment }, "pnpm", ...args);
}

function say(step: string): void {
  console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${step}`);
}
