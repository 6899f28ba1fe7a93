import { execFile } from "node:child_process";
import { chmod, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { parse } from "yaml";

interface Action {
  inputs: Record<string, { description: string; required?: boolean; default?: string }>;
  runs: { using: string; steps: Step[] };
}

interface Step {
  shell: string;
  run: string;
  env: Record<string, string>;
  "working-directory": string;
}

const main = fileURLToPath(new URL("../../packages/cli/dist/main.js", import.meta.url));

export const action: Action = parse(await readFile(new URL("../../action/action.yml", import.meta.url), "utf8"));

/**
 * Runs the steps of the action in a folder, as GitHub's runner does. A program in the place of `npx` starts the built
 * command, and writes down with which parameters it was started.
 */
export async function runAction(folder: string, given: Record<string, string>) {
  const bin = join(folder, ".bin");
  const summary = join(folder, ".summary.md");
  const started = join(folder, ".started");
  await mkdir(bin, { recursive: true });
  const npx = `#!/bin/sh\nprintf '%s\\n' "$@" > '${started}'\nshift 2\nexec '${process.execPath}' '${main}' "$@"\n`;
  await writeFile(join(bin, "npx"), npx);
  await chmod(join(bin, "npx"), 0o755);
  await rm(summary, { force: true });
  await writeFile(summary, "");
  let stdout = "";
  for (const step of action.runs.steps) {
    const env = Object.fromEntries(Object.entries(step.env).map(([name, text]) => [name, fill(text, given)]));
    // The options that GitHub documents for `shell: bash`.
    const bash = ["--noprofile", "--norc", "-eo", "pipefail", "-c", step.run];
    const options = {
      cwd: join(folder, fill(step["working-directory"], given)),
      env: { PATH: `${bin}${delimiter}${process.env.PATH}`, GITHUB_STEP_SUMMARY: summary, ...env },
    };
    const ran = await promisify(execFile)(step.shell, bash, options).catch((error) => error);
    stdout += ran.stdout;
    if (ran.code) return { stdout, stderr: String(ran.stderr), code: Number(ran.code), ...(await written()) };
  }
  return { stdout, stderr: "", code: 0, ...(await written()) };

  async function written() {
    const parameters = (await readFile(started, "utf8")).trimEnd().split("\n");
    return { parameters, summary: await readFile(summary, "utf8") };
  }
}

/** Puts inputs in the places of expressions. */
function fill(text: string, given: Record<string, string>): string {
  return text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => {
    const input = action.inputs[name];
    if (input === undefined) throw new Error(`There is no input ${name}.`);
    return given[name] ?? input.default ?? "";
  });
}
