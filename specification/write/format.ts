import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const biome = fileURLToPath(new URL("../../node_modules/.bin/biome", import.meta.url));

/** The text of a file as the project's formatter writes it, its imports in order. */
export function format(path: string, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const run = spawn(biome, ["check", "--write", `--stdin-file-path=${path}`], { cwd: root });
    let formatted = "";
    let complaints = "";
    run.stdout.on("data", (piece) => {
      formatted += piece;
    });
    run.stderr.on("data", (piece) => {
      complaints += piece;
    });
    run.on("error", reject);
    run.on("close", (code) => {
      if (code === 0) resolve(formatted);
      else reject(new Error(`${path} can't be formatted:\n${complaints}`));
    });
    run.stdin.end(text);
  });
}
