import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const packages = fileURLToPath(new URL("../packages/", import.meta.url));

/** Runs before the tests that read what was built. Throws if a package isn't built. */
export function setup(): void {
  const missing = readdirSync(packages)
    .filter((name) => existsSync(`${packages}${name}/tsup.config.ts`))
    .filter((name) => !existsSync(`${packages}${name}/dist`));
  if (missing.length > 0) throw new Error(`Run \`pnpm build\` first: ${missing.join(", ")} of packages/ lacks dist.`);
}
