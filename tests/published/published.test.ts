/* The packages as users get them: packed, and installed by npm into projects of their own. */
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const tests = fileURLToPath(new URL("..", import.meta.url));
const projects = fileURLToPath(new URL("projects", import.meta.url));
const workshop = mkdtempSync(join(tmpdir(), "chat-completion-"));

const run = promisify(execFile);

/** How the output ends of a command that failed. */
const FAILED = /\nexit \S+$/;

/** What a command prints to both streams, whether it succeeds or not. */
async function output(cwd: string, command: string, ...args: string[]): Promise<string> {
  const env = { ...process.env, NO_COLOR: "1", npm_config_update_notifier: "false" };
  const { stdout, stderr, code } = await run(command, args, { cwd, env }).catch((error) => error);
  return `${stdout}${stderr}${code ? `\nexit ${code}` : ""}`;
}

/** The tarballs by the name of their package. */
const tarballs: Record<string, string> = {};

/** The packages that npm has. Those in `packages` that are private are built into them. */
const PUBLISHED = ["types", "core", "zod", "valibot", "fixtures", "cli"];

beforeAll(async () => {
  const filters = PUBLISHED.flatMap((name) => ["--filter", `./packages/${name}`]);
  await run("pnpm", ["-r", ...filters, "pack", "--pack-destination", workshop], { cwd: root });
  for (const file of readdirSync(workshop)) {
    const [, name] = /^chat-completion-([a-z]+)-.*\.tgz$/.exec(file) ?? [];
    if (name) tarballs[`@chat-completion/${name}`] = `file:${join(workshop, file)}`;
  }
});

afterAll(() => rmSync(workshop, { recursive: true, force: true }));

/** Installs a project with the tarballs in the place of the published packages, and runs its tests. */
async function runProject(name: string, versions: Record<string, string>): Promise<string> {
  const project = mkdtempSync(join(workshop, `${name}-`));
  cpSync(join(projects, name), project, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
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
  test.each(PUBLISHED)("%s holds what its manifest promises", async (name) => {
    const tarball = tarballs[`@chat-completion/${name}`]?.slice("file:".length) ?? "";
    expect(await output(tests, "pnpm", "exec", "publint", tarball, "--strict")).toContain("All good!");
    expect(await output(tests, "pnpm", "exec", "attw", tarball, "--profile", "node16", "--quiet")).not.toMatch(FAILED);
  });
});

describe("a project of someone who", () => {
  test.each([
    ["only wants the types", "types", {}],
    ["parses with zod", "zod", { zod: "4.6.7" }],
    ["parses with the oldest zod", "zod", { zod: "4.3.0" }],
    ["parses with valibot", "valibot", { valibot: "1.5.0" }],
    ["parses with the oldest valibot", "valibot", { valibot: "1.0.0" }],
    ["tests with vitest, Jest or node:test", "fixtures", {}],
    ["runs Bun, Deno or workerd", "runtimes", {}],
    ["checks a server with the command", "command", {}],
  ])("%s", async (_who, project, versions: Record<string, string>) => {
    expect(await runProject(project, versions)).not.toMatch(FAILED);
  });
});
