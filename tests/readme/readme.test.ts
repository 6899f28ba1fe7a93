/* Every TypeScript block of every README compiles against the built packages, as a module of its own. */
import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const blocks = fileURLToPath(new URL("blocks", import.meta.url));

const readmes = [
  "README.md",
  ...readdirSync(join(root, "packages")).map((name) => `packages/${name}/README.md`),
].filter((path) => existsSync(join(root, path)));

const tsconfig = {
  extends: "../../types/tsconfig.json",
  compilerOptions: { types: ["node"], moduleDetection: "force" },
  include: ["*.ts"],
};

test("they compile", async () => {
  await rm(blocks, { recursive: true, force: true });
  await mkdir(blocks, { recursive: true });
  await writeFile(join(blocks, "tsconfig.json"), JSON.stringify(tsconfig));
  let count = 0;
  for (const readme of readmes) {
    for (const [, code = ""] of readFileSync(join(root, readme), "utf8").matchAll(/```ts\n(.*?)```/gs)) {
      await writeFile(join(blocks, `${readme.replaceAll("/", "-")}-${++count}.ts`), code);
    }
  }
  expect(count).toBeGreaterThan(5);
  const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
  const { stdout } = await promisify(execFile)(process.execPath, [tsc, "-p", blocks]).catch((error) => error);
  expect(stdout).toBe("");
});
