import { execFile } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const base = fileURLToPath(new URL("../types/tsconfig.json", import.meta.url));
const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");

/**
 * Writes modules into a folder that holds nothing else, and compiles them as one program against the built packages.
 * Returns the errors of the compiler: empty if there are none.
 */
export async function compileModules(folder: string, modules: Readonly<Record<string, string>>): Promise<string> {
  const tsconfig = {
    extends: relative(folder, base),
    compilerOptions: { types: ["node"], moduleDetection: "force" },
    include: ["*.ts"],
  };
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(tsconfig));
  await Promise.all(Object.entries(modules).map(([name, code]) => writeFile(join(folder, `${name}.ts`), code)));
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [tsc, "-p", folder]).catch((error) => error);
  return `${stdout}${stderr}`;
}
