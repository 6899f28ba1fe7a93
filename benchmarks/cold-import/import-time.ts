import { execFile } from "node:child_process";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const here = dirname(fileURLToPath(import.meta.url));

/** How a module is loaded. */
export type ModuleSystem = "import" | "require";

/** The milliseconds that a module takes to load in a process of its own, which has loaded nothing else. */
export async function importTime(module: string, system: ModuleSystem): Promise<number> {
  const load = system === "import" ? `await import("${module}")` : `require("${module}")`;
  const script = `const start = performance.now(); ${load}; process.stdout.write(String(performance.now() - start));`;
  const type = system === "import" ? "module" : "commonjs";
  const { stdout } = await run(process.execPath, [`--input-type=${type}`, "--eval", script], { cwd: here });
  return Number(stdout);
}
