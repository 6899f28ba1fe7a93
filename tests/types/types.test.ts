import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";

const run = promisify(execFile);
const here = dirname(fileURLToPath(import.meta.url));
const { resolve } = createRequire(import.meta.url);

/** The errors of a compiler for a project, which it compiles against the built declarations: empty if there are none. */
async function compile(typescript: string, project: string, ...options: string[]): Promise<string> {
  const tsc = join(dirname(resolve(`${typescript}/package.json`)), "bin/tsc");
  try {
    return (await run(process.execPath, [tsc, "-p", project, ...options], { cwd: here })).stdout;
  } catch (error) {
    return String((error as { stdout?: string }).stdout || error);
  }
}

// The newest first: it names the member, where 5.4 says no more than "string".
describe.each(["typescript-7", "typescript", "typescript-5.9", "typescript-5.4"])("with %s", (typescript) => {
  test("the types of the schemas, of the entries and of openai agree", async () => {
    expect(await compile(typescript, ".")).toBe("");
  });

  test("the types fit openai's where an optional member may be undefined", async () => {
    expect(await compile(typescript, "undefined-members")).toBe("");
  });

  test("a server's own fields can be merged into the decoded types", async () => {
    expect(await compile(typescript, "merging")).toBe("");
  });

  test("every block of servers' fields can be merged, through every package", async () => {
    expect(await compile(typescript, "merging-blocks")).toBe("");
  });
});

test("the declarations themselves compile", async () => {
  expect(await compile("typescript", "merging", "--skipLibCheck", "false")).toBe("");
  expect(await compile("typescript", "merging-blocks", "--skipLibCheck", "false")).toBe("");
});
