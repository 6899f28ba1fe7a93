import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = fileURLToPath(new URL("../..", import.meta.url));
const require = createRequire(import.meta.url);
const biome = require.resolve("@biomejs/biome/bin/biome");

/**
 * Formats files with the project's formatter, and sorts their imports. The keys are paths from the root of the
 * repository.
 *
 * One process formats all of them, which takes as long as one file does. It works in a folder inside the repository,
 * where the formatter finds its settings. Git ignores the folder.
 */
export async function format(files: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  await mkdir(join(root, ".generated"), { recursive: true });
  const folder = await mkdtemp(join(root, ".generated/"));
  try {
    for (const [path, text] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    await check(folder);
    const formatted = new Map<string, string>();
    for (const path of files.keys()) formatted.set(path, await readFile(join(folder, path), "utf8"));
    return formatted;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function check(folder: string): Promise<void> {
  const args = [biome, "check", "--write", "--vcs-use-ignore-file=false", folder];
  await promisify(execFile)(process.execPath, args, { cwd: root }).catch(({ stdout, stderr }) => {
    throw new Error(`The generated files can't be formatted:\n${stdout}${stderr}`);
  });
}
