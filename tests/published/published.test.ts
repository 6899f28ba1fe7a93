/* The packages as users get them: packed, and installed by npm into projects of their own. */
import { execFile } from "node:child_process";
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { validators } from "@chat-completion/validators";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const tests = fileURLToPath(new URL("..", import.meta.url));
const projects = fileURLToPath(new URL("projects", import.meta.url));
/** Files of every project that is written in TypeScript. */
const withTypeScript = fileURLToPath(new URL("with-typescript", import.meta.url));
const workshop = mkdtempSync(join(tmpdir(), "chat-completion-"));

const run = promisify(execFile);

/** The end of the output of a command that failed. */
const FAILED = /\nexit \S+$/;

/** The text that a command prints to both streams, whether it succeeds or not. */
async function output(cwd: string, command: string, ...args: string[]): Promise<string> {
  const env = { ...process.env, NO_COLOR: "1", npm_config_update_notifier: "false" };
  const { stdout, stderr, code } = await run(command, args, { cwd, env }).catch((error) => error);
  return `${stdout}${stderr}${code ? `\nexit ${code}` : ""}`;
}

/** The tarballs by the name of their package. */
const tarballs: Record<string, string> = {};

/** The packages that npm has. Those in `packages` that are private are built into them. */
const PUBLISHED = ["types", "core", "stream", "zod", "valibot", "fixtures", "cli"];

beforeAll(async () => {
  const filters = PUBLISHED.flatMap((name) => ["--filter", `./packages/${name}`]);
  await run("pnpm", ["-r", ...filters, "pack", "--pack-destination", workshop], { cwd: root });
  for (const file of readdirSync(workshop)) {
    const [, name] = /^chat-completion-([a-z]+)-.*\.tgz$/.exec(file) ?? [];
    if (name) tarballs[`@chat-completion/${name}`] = `file:${join(workshop, file)}`;
  }
});

afterAll(() => rmSync(workshop, { recursive: true, force: true }));

function readManifest(folder: string) {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

/** The newest version of a validator, which the tests here run on, and the oldest that our package allows. */
function versionsOf(name: string): { newest: string; oldest: string } {
  const { peerDependencies } = readManifest(join(root, "packages", name));
  return {
    newest: readManifest(fileURLToPath(new URL(`../node_modules/${name}`, import.meta.url))).version,
    oldest: peerDependencies[name].replace("^", ""),
  };
}

/** Installs a project with the tarballs in the place of the published packages, and runs its tests. */
async function runProject(name: string, versions: Record<string, string>): Promise<string> {
  const project = mkdtempSync(join(workshop, `${name}-`));
  cpSync(join(projects, name), project, { recursive: true });
  if (existsSync(join(project, "module.ts"))) {
    cpSync(withTypeScript, project, { recursive: true });
    // The same text as a CommonJS module.
    copyFileSync(join(project, "module.ts"), join(project, "common.cts"));
  }
  const manifest = readManifest(project);
  for (const dependency of Object.keys(manifest.dependencies)) {
    manifest.dependencies[dependency] = tarballs[dependency] ?? manifest.dependencies[dependency];
  }
  Object.assign(manifest.dependencies, versions);
  const { dependencies } = manifest;
  manifest.overrides = Object.fromEntries(Object.entries(tarballs).filter(([key]) => !(key in dependencies)));
  writeFileSync(join(project, "package.json"), JSON.stringify(manifest));
  const installed = await output(project, "npm", "install", "--no-audit", "--no-fund", "--prefer-offline");
  return FAILED.test(installed) ? installed : output(project, "npm", "test", "--silent");
}

describe("each package", () => {
  test.each(["types", "core", "stream", ...validators.map(({ name }) => name), "fixtures", "cli"])(
    "%s has the files and the types that its manifest names",
    async (name) => {
      const tarball = tarballs[`@chat-completion/${name}`]?.slice("file:".length) ?? "";
      expect(await output(tests, "pnpm", "exec", "publint", tarball, "--strict")).toContain("All good!");
      expect(await output(tests, "pnpm", "exec", "attw", tarball, "--profile", "node16", "--quiet")).not.toMatch(
        FAILED,
      );
    },
  );
});

describe("the tests pass in a project that", () => {
  test.each<[who: string, project: string, versions: Record<string, string>]>([
    ["imports only the types", "types", {}],
    // Each validator has a project of its own in `projects/`, which uses it as its users do.
    ...validators.flatMap(({ name }): [string, string, Record<string, string>][] => [
      [`parses with the newest ${name}`, name, { [name]: versionsOf(name).newest }],
      [`parses with the oldest ${name}`, name, { [name]: versionsOf(name).oldest }],
    ]),
    ["runs vitest, Jest and node:test", "fixtures", {}],
    ["runs in Bun, Deno and workerd", "runtimes", {}],
    ["checks a server with the command", "command", {}],
  ])("%s", async (_who, project, versions) => {
    expect(await runProject(project, versions)).not.toMatch(FAILED);
  });
});
